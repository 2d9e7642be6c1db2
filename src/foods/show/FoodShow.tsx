import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import { ShowBase, useShowContext } from 'react-admin';
import { EditButton } from '../../shared/record/EditButton';
import { RecordFailed } from '../../shared/record/RecordFailed';
import { RecordHeader } from '../../shared/record/RecordHeader';
import { RecordLayout } from '../../shared/record/RecordLayout';
import { RecordSkeleton } from '../../shared/record/RecordSkeleton';
import { SectionNav } from '../../shared/record/SectionNav';
import { ScoreBadge } from '../../shared/score/ScoreBadge';
import { DeleteButton } from '../../shared/undo/DeleteButton';
import { foodMeta, type Food } from '../columns';
import { useNutrientNames } from '../useNutrients';
import { useWords } from '../words';
import { AllergensSection } from './AllergensSection';
import { FoodFacts } from './FoodFacts';
import { NutritionSection } from './NutritionSection';
import { ScoreSection } from './ScoreSection';
import { SeasonSection } from './SeasonSection';

// The page itself says what failed: no notice, no way back to the list without a word.
const queryOptions = { meta: foodMeta, onError: () => undefined };
const sections = ['nutrition', 'score', 'season', 'allergens'];

/** One food, for reading: facts beside, then nutrition, score, season and allergens. */
const FoodShow = () => (
  <ShowBase<Food> resource="foods" queryOptions={queryOptions}>
    <FoodShowPage />
  </ShowBase>
);

function FoodShowPage() {
  const words = useWords();
  const names = useNutrientNames();
  const { record: food, error } = useShowContext<Food>();
  if (error) return <RecordFailed error={error} />;
  if (!food) return <RecordSkeleton />;
  const missing = words('state.missing', { names: names(food.missing_essentials) });
  return (
    <>
      <RecordHeader
        title={food.name_fr}
        state={
          <>
            <Link href="#score" color="inherit">
              <ScoreBadge score={food.anti_inflammatory_score} />
            </Link>
            {food.is_incomplete && (
              <Chip
                label={words('state.incomplete')}
                title={missing}
                color="warning"
                variant="outlined"
              />
            )}
          </>
        }
        actions={
          <>
            <DeleteButton />
            <EditButton />
          </>
        }
      />
      <SectionNav sections={sections.map((id) => ({ id, title: words(`show.${id}`) }))} />
      <RecordLayout aside={<FoodFacts food={food} />}>
        <NutritionSection food={food} />
        <ScoreSection food={food} />
        <SeasonSection food={food} />
        <AllergensSection food={food} />
      </RecordLayout>
    </>
  );
}

export default FoodShow;
