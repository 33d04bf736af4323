/**
 * Lets plain node import the TypeScript sources of this workspace, as Jest does: condition `@bundel/source`,
 * `.js` in an import means `.ts`, swc removes the types. So no test ever sees a build that is older than its source.
 */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
