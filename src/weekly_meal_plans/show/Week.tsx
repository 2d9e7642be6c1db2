import { useTranslate } from 'react-admin';
import { usePhone } from '../../resource/list/useWide';
import type { Plan } from '../columns';
import { Dish } from './Dish';
import { useWeek } from './useWeek';
import './week.css';

/** The week of a plan: days by meals, day below day on a phone. */
export function Week({ plan }: { plan: Plan }) {
  const translate = useTranslate();
  const phone = usePhone();
  const week = useWeek(plan);
  if (week.meals.length === 0) return translate('resources.weekly_meal_plans.show.no_meal');
  return (
    <>
      {week.error && <p role="alert">{week.error.message}</p>}
      {phone ? <Days {...week} /> : <Grid {...week} />}
    </>
  );
}

type Props = Pick<ReturnType<typeof useWeek>, 'meals' | 'days'>;

function Grid({ meals, days }: Props) {
  const day = useTranslate()('resources.weekly_meal_plans.show.day');
  return (
    <table className="week">
      <thead>
        <tr>
          <th scope="col">{day}</th>
          {meals.map(({ key, name }) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map(({ key, name, dishes }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {dishes.map((dish, at) => (
              <td key={meals[at]?.key}>
                {dish ? <Dish {...dish} /> : <span className="rows-faint">–</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Days = ({ meals, days }: Props) =>
  days.map(({ key, name, dishes }) => (
    <div key={key} className="week-day">
      <h3>{name}</h3>
      {dishes.every((dish) => !dish) && <span className="rows-faint">–</span>}
      {dishes.map(
        (dish, at) =>
          dish && (
            <p key={meals[at]?.key}>
              <span className="week-meal">{meals[at]?.name}</span>
              <Dish {...dish} />
            </p>
          ),
      )}
    </div>
  ));
