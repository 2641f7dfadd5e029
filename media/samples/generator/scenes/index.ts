import type { Scene } from '../lib/scene';
import { scene as baBeLakeBoats } from './ba-be-lake-boats';
import { scene as baBeLakeMist } from './ba-be-lake-mist';
import { scene as baBeMoonrise } from './ba-be-moonrise';
import { scene as brocadeBand } from './brocade-band';
import { scene as cauRiverBridge } from './cau-river-bridge';
import { scene as cityNightRiver } from './city-night-river';
import { scene as danTinhEvening } from './dan-tinh-evening';
import { scene as daoEmbroidery } from './dao-embroidery';
import { scene as dauDangWaterfall } from './dau-dang-waterfall';
import { scene as dinhHoaBambooHouse } from './dinh-hoa-bamboo-house';
import { scene as dinhHoaPalmHills } from './dinh-hoa-palm-hills';
import { scene as electronicsFactoryEvening } from './electronics-factory-evening';
import { scene as ethnicMuseum } from './ethnic-museum';
import { scene as expresswayHills } from './expressway-hills';
import { scene as industrialParkAerial } from './industrial-park-aerial';
import { scene as kimHyForest } from './kim-hy-forest';
import { scene as limestoneVoNhai } from './limestone-vo-nhai';
import { scene as longTongFestival } from './long-tong-festival';
import { scene as meetingHall } from './meeting-hall';
import { scene as mongVillagePlumBlossom } from './mong-village-plum-blossom';
import { scene as naRiVermicelli } from './na-ri-vermicelli';
import { scene as nuiCocLakeSunset } from './nui-coc-lake-sunset';
import { scene as phuongHoangCave } from './phuong-hoang-cave';
import { scene as pressRoom } from './press-room';
import { scene as railwayStationTrain } from './railway-station-train';
import { scene as riceTransplanting } from './rice-transplanting';
import { scene as serviceCounter } from './service-counter';
import { scene as springDrum } from './spring-drum';
import { scene as steelWorksHeritage } from './steel-works-heritage';
import { scene as stiltHouseVillage } from './stilt-house-village';
import { scene as teaHillsDawn } from './tea-hills-dawn';
import { scene as teaPickersMorning } from './tea-pickers-morning';
import { scene as teaRoastingHearth } from './tea-roasting-hearth';
import { scene as terracedFieldsHarvest } from './terraced-fields-harvest';
import { scene as universityCampus } from './university-campus';
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
  naRiVermicelli,
  riceTransplanting,
  cityNightRiver,
  cauRiverBridge,
  electronicsFactoryEvening,
  industrialParkAerial,
  steelWorksHeritage,
  expresswayHills,
  railwayStationTrain,
  universityCampus,
  ethnicMuseum,
  dauDangWaterfall,
  meetingHall,
  pressRoom,
  serviceCounter,
  kimHyForest,
];
