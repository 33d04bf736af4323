import type { ReactNode } from 'react';
import { classes } from '../layout/classes.js';
import { Link } from '../link/link.js';
import { useUiTexts } from '../texts/ui-texts.js';
import './task-list.css';

/** One step: the link to it, one line about how it stands, and its status. */
export interface Task {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly about?: ReactNode;
  readonly status?: ReactNode;
  readonly current?: boolean;
}

/** Steps below each other; put it in a flush panel. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul className="b-tasks">
      {tasks.map((task) => (
        <li key={task.key} className={classes('b-tasks__row', task.current && 'b-tasks__row--current')}>
          <div>
            <Link className="b-tasks__link" href={task.href} aria-current={task.current ? 'step' : undefined}>
              {task.label}
            </Link>
            {task.about ? <p className="b-tasks__about">{task.about}</p> : null}
          </div>
          {task.status}
        </li>
      ))}
    </ul>
  );
}

/** How many steps are ready: boxes and words. */
export function StepCount({ done, total }: { readonly done: number; readonly total: number }) {
  const say = useUiTexts();
  return (
    <span className="b-steps">
      <span className="b-steps__boxes" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <span key={index} className={index < done ? 'b-steps__box b-steps__box--done' : 'b-steps__box'} />
        ))}
      </span>
      {say('stepsDone', { done, total })}
    </span>
  );
}
