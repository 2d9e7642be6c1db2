import { describeSqlTests } from '../support/sqlTests.ts';

describeSqlTests('pglite');
