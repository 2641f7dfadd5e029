import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles_locales\` ADD \`text_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_articles_v_locales\` ADD \`version_text_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` ADD \`text_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` ADD \`version_text_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`homes_locales\` ADD \`text_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_homes_v_locales\` ADD \`version_text_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`sections_locales\` ADD \`text_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_sections_v_locales\` ADD \`version_text_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`tags_locales\` ADD \`text_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_tags_v_locales\` ADD \`version_text_revision\` numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles_locales\` DROP COLUMN \`text_revision\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v_locales\` DROP COLUMN \`version_text_revision\`;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` DROP COLUMN \`text_revision\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` DROP COLUMN \`version_text_revision\`;`)
  await db.run(sql`ALTER TABLE \`homes_locales\` DROP COLUMN \`text_revision\`;`)
  await db.run(sql`ALTER TABLE \`_homes_v_locales\` DROP COLUMN \`version_text_revision\`;`)
  await db.run(sql`ALTER TABLE \`sections_locales\` DROP COLUMN \`text_revision\`;`)
  await db.run(sql`ALTER TABLE \`_sections_v_locales\` DROP COLUMN \`version_text_revision\`;`)
  await db.run(sql`ALTER TABLE \`tags_locales\` DROP COLUMN \`text_revision\`;`)
  await db.run(sql`ALTER TABLE \`_tags_v_locales\` DROP COLUMN \`version_text_revision\`;`)
}
