/** Real processes on a machine that others use too: slowness is no fault, and a test that hangs still ends. */
import { jest } from '@jest/globals';

jest.setTimeout(60_000);
