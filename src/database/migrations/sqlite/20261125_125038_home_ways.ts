import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`homes_slug_idx\`;`)
  await db.run(sql`ALTER TABLE \`homes_locales\` DROP COLUMN \`slug\`;`)
  await db.run(sql`DROP INDEX \`_homes_v_version_version_slug_idx\`;`)
  await db.run(sql`ALTER TABLE \`_homes_v_locales\` DROP COLUMN \`version_slug\`;`)
  await db.run(sql`ALTER TABLE \`homes_blocks\` ADD \`more_id\` text REFERENCES pages(id);`)
  await db.run(sql`CREATE INDEX \`homes_blocks_more_idx\` ON \`homes_blocks\` (\`more_id\`);`)
  await db.run(sql`ALTER TABLE \`homes_rels\` ADD \`pages_id\` text REFERENCES pages(id);`)
  await db.run(sql`CREATE INDEX \`homes_rels_pages_id_idx\` ON \`homes_rels\` (\`pages_id\`,\`locale\`);`)
  await db.run(sql`ALTER TABLE \`_homes_v_version_blocks\` ADD \`more_id\` text REFERENCES pages(id);`)
  await db.run(sql`CREATE INDEX \`_homes_v_version_blocks_more_idx\` ON \`_homes_v_version_blocks\` (\`more_id\`);`)
  await db.run(sql`ALTER TABLE \`_homes_v_rels\` ADD \`pages_id\` text REFERENCES pages(id);`)
  await db.run(sql`CREATE INDEX \`_homes_v_rels_pages_id_idx\` ON \`_homes_v_rels\` (\`pages_id\`,\`locale\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_homes_blocks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block\` text,
  	\`heading\` text,
  	\`text\` text,
  	\`from_section_id\` text,
  	\`count\` numeric,
  	FOREIGN KEY (\`from_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`homes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_homes_blocks\`("_order", "_parent_id", "_locale", "id", "block", "heading", "text", "from_section_id", "count") SELECT "_order", "_parent_id", "_locale", "id", "block", "heading", "text", "from_section_id", "count" FROM \`homes_blocks\`;`)
  await db.run(sql`DROP TABLE \`homes_blocks\`;`)
  await db.run(sql`ALTER TABLE \`__new_homes_blocks\` RENAME TO \`homes_blocks\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`homes_blocks_order_idx\` ON \`homes_blocks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`homes_blocks_parent_id_idx\` ON \`homes_blocks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`homes_blocks_locale_idx\` ON \`homes_blocks\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`homes_blocks_from_section_idx\` ON \`homes_blocks\` (\`from_section_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_homes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`locale\` text,
  	\`articles_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`homes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_homes_rels\`("id", "order", "parent_id", "path", "locale", "articles_id") SELECT "id", "order", "parent_id", "path", "locale", "articles_id" FROM \`homes_rels\`;`)
  await db.run(sql`DROP TABLE \`homes_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_homes_rels\` RENAME TO \`homes_rels\`;`)
  await db.run(sql`CREATE INDEX \`homes_rels_order_idx\` ON \`homes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`homes_rels_parent_idx\` ON \`homes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`homes_rels_path_idx\` ON \`homes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`homes_rels_locale_idx\` ON \`homes_rels\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`homes_rels_articles_id_idx\` ON \`homes_rels\` (\`articles_id\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`__new__homes_v_version_blocks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`block\` text,
  	\`heading\` text,
  	\`text\` text,
  	\`from_section_id\` text,
  	\`count\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`from_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_homes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__homes_v_version_blocks\`("_order", "_parent_id", "_locale", "id", "block", "heading", "text", "from_section_id", "count", "_uuid") SELECT "_order", "_parent_id", "_locale", "id", "block", "heading", "text", "from_section_id", "count", "_uuid" FROM \`_homes_v_version_blocks\`;`)
  await db.run(sql`DROP TABLE \`_homes_v_version_blocks\`;`)
  await db.run(sql`ALTER TABLE \`__new__homes_v_version_blocks\` RENAME TO \`_homes_v_version_blocks\`;`)
  await db.run(sql`CREATE INDEX \`_homes_v_version_blocks_order_idx\` ON \`_homes_v_version_blocks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_version_blocks_parent_id_idx\` ON \`_homes_v_version_blocks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_version_blocks_locale_idx\` ON \`_homes_v_version_blocks\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_version_blocks_from_section_idx\` ON \`_homes_v_version_blocks\` (\`from_section_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__homes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`locale\` text,
  	\`articles_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_homes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__homes_v_rels\`("id", "order", "parent_id", "path", "locale", "articles_id") SELECT "id", "order", "parent_id", "path", "locale", "articles_id" FROM \`_homes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_homes_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__homes_v_rels\` RENAME TO \`_homes_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_homes_v_rels_order_idx\` ON \`_homes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_rels_parent_idx\` ON \`_homes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_rels_path_idx\` ON \`_homes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_rels_locale_idx\` ON \`_homes_v_rels\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_rels_articles_id_idx\` ON \`_homes_v_rels\` (\`articles_id\`,\`locale\`);`)
  await db.run(sql`ALTER TABLE \`homes_locales\` ADD \`slug\` text;`)
  await db.run(sql`CREATE INDEX \`homes_slug_idx\` ON \`homes_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`_homes_v_locales\` ADD \`version_slug\` text;`)
  await db.run(sql`CREATE INDEX \`_homes_v_version_version_slug_idx\` ON \`_homes_v_locales\` (\`version_slug\`,\`_locale\`);`)
}
