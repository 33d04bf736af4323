import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AnyRoute } from '@tanstack/react-router';

/** A page that is loaded when somebody goes there. */
export function pageRoute(
  parent: AnyRoute,
  path: string,
  load: () => Promise<Record<string, React.ComponentType>>,
  name: string,
): AnyRoute {
  return createRoute({ getParentRoute: () => parent, path, component: lazyRouteComponent(load, name) });
}
