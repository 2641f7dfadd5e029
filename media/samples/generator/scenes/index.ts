import type { Scene } from '../lib/scene';
import { scene as baBeLakeBoats } from './ba-be-lake-boats';
import { scene as baBeLakeMist } from './ba-be-lake-mist';
import { scene as baBeMoonrise } from './ba-be-moonrise';
import { scene as brocadeBand } from './brocade-band';
import { scene as danTinhEvening } from './dan-tinh-evening';
import { scene as daoEmbroidery } from './dao-embroidery';
import { scene as dinhHoaBambooHouse } from './dinh-hoa-bamboo-house';
import { scene as dinhHoaPalmHills } from './dinh-hoa-palm-hills';
import { scene as limestoneVoNhai } from './limestone-vo-nhai';
import { scene as longTongFestival } from './long-tong-festival';
import { scene as mongVillagePlumBlossom } from './mong-village-plum-blossom';
import { scene as nuiCocLakeSunset } from './nui-coc-lake-sunset';
import { scene as phuongHoangCave } from './phuong-hoang-cave';
import { scene as springDrum } from './spring-drum';
import { scene as stiltHouseVillage } from './stilt-house-village';
import { scene as teaHillsDawn } from './tea-hills-dawn';
import { scene as teaPickersMorning } from './tea-pickers-morning';
import { scene as teaRoastingHearth } from './tea-roasting-hearth';
import { scene as terracedFieldsHarvest } from './terraced-fields-harvest';
import { scene as weavingLoom } from './weaving-loom';

/** Every picture, in the order of the catalogue. */
export const scenes: readonly Scene[] = [
  teaHillsDawn,
  teaPickersMorning,
  teaRoastingHearth,
  baBeLakeMist,
  baBeLakeBoats,
  baBeMoonrise,
  nuiCocLakeSunset,
  dinhHoaBambooHouse,
  dinhHoaPalmHills,
  phuongHoangCave,
  limestoneVoNhai,
  stiltHouseVillage,
  terracedFieldsHarvest,
  weavingLoom,
  brocadeBand,
  danTinhEvening,
  longTongFestival,
  springDrum,
  daoEmbroidery,
  mongVillagePlumBlossom,
];
