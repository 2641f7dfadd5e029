import * as migration_20261122_000000_initial from './20261122_000000_initial';
import * as migration_20261125_112737_homes from './20261125_112737_homes';
import * as migration_20261125_121918_text_revision from './20261125_121918_text_revision';
import * as migration_20261125_125038_home_ways from './20261125_125038_home_ways';

export const migrations = [
  {
    up: migration_20261122_000000_initial.up,
    down: migration_20261122_000000_initial.down,
    name: '20261122_000000_initial',
  },
  {
    up: migration_20261125_112737_homes.up,
    down: migration_20261125_112737_homes.down,
    name: '20261125_112737_homes',
  },
  {
    up: migration_20261125_121918_text_revision.up,
    down: migration_20261125_121918_text_revision.down,
    name: '20261125_121918_text_revision',
  },
  {
    up: migration_20261125_125038_home_ways.up,
    down: migration_20261125_125038_home_ways.down,
    name: '20261125_125038_home_ways'
  },
];
