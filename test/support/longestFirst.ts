import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The projects that begin: what fails soonest, then what takes longest. */
const first = ['checks', 'pglite', 'postgres'];
const place = ({ project }: TestSpecification) => {
  const index = first.indexOf(project.name);
  return index === -1 ? first.length : index;
};

/** Orders the files so that all workers end at about the same time; the rest as vitest remembers it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => place(a) - place(b));
  }
}
