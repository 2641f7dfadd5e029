import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`homes_blocks\` (
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
  await db.run(sql`CREATE INDEX \`homes_blocks_order_idx\` ON \`homes_blocks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`homes_blocks_parent_id_idx\` ON \`homes_blocks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`homes_blocks_locale_idx\` ON \`homes_blocks\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`homes_blocks_from_section_idx\` ON \`homes_blocks\` (\`from_section_id\`);`)
  await db.run(sql`CREATE TABLE \`homes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`owner_agency_id\` text,
  	\`key\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`homes_owner_agency_idx\` ON \`homes\` (\`owner_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`homes_key_idx\` ON \`homes\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`homes_updated_at_idx\` ON \`homes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`homes_created_at_idx\` ON \`homes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`homes_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`writers\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`homes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`homes_slug_idx\` ON \`homes_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`homes__status_idx\` ON \`homes_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`homes_locales_locale_parent_id_unique\` ON \`homes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`homes_rels\` (
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
  await db.run(sql`CREATE INDEX \`homes_rels_order_idx\` ON \`homes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`homes_rels_parent_idx\` ON \`homes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`homes_rels_path_idx\` ON \`homes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`homes_rels_locale_idx\` ON \`homes_rels\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`homes_rels_articles_id_idx\` ON \`homes_rels\` (\`articles_id\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`_homes_v_version_blocks\` (
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
  await db.run(sql`CREATE INDEX \`_homes_v_version_blocks_order_idx\` ON \`_homes_v_version_blocks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_version_blocks_parent_id_idx\` ON \`_homes_v_version_blocks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_version_blocks_locale_idx\` ON \`_homes_v_version_blocks\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_version_blocks_from_section_idx\` ON \`_homes_v_version_blocks\` (\`from_section_id\`);`)
  await db.run(sql`CREATE TABLE \`_homes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_owner_agency_id\` text,
  	\`version_key\` text,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`homes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_homes_v_parent_idx\` ON \`_homes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_version_version_owner_agency_idx\` ON \`_homes_v\` (\`version_owner_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_version_version_key_idx\` ON \`_homes_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_version_version_updated_at_idx\` ON \`_homes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_version_version_created_at_idx\` ON \`_homes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_created_at_idx\` ON \`_homes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_updated_at_idx\` ON \`_homes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_snapshot_idx\` ON \`_homes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_published_locale_idx\` ON \`_homes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_latest_idx\` ON \`_homes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_autosave_idx\` ON \`_homes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_homes_v_locales\` (
  	\`version_title\` text,
  	\`version_description\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_writers\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_homes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_homes_v_version_version_slug_idx\` ON \`_homes_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_version_version__status_idx\` ON \`_homes_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_homes_v_locales_locale_parent_id_unique\` ON \`_homes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_homes_v_rels\` (
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
  await db.run(sql`CREATE INDEX \`_homes_v_rels_order_idx\` ON \`_homes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_rels_parent_idx\` ON \`_homes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_rels_path_idx\` ON \`_homes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_rels_locale_idx\` ON \`_homes_v_rels\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`_homes_v_rels_articles_id_idx\` ON \`_homes_v_rels\` (\`articles_id\`,\`locale\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`homes_id\` text REFERENCES homes(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_homes_id_idx\` ON \`payload_locked_documents_rels\` (\`homes_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`homes_blocks\`;`)
  await db.run(sql`DROP TABLE \`homes\`;`)
  await db.run(sql`DROP TABLE \`homes_locales\`;`)
  await db.run(sql`DROP TABLE \`homes_rels\`;`)
  await db.run(sql`DROP TABLE \`_homes_v_version_blocks\`;`)
  await db.run(sql`DROP TABLE \`_homes_v\`;`)
  await db.run(sql`DROP TABLE \`_homes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_homes_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`pages_id\` text,
  	\`sections_id\` text,
  	\`tags_id\` text,
  	\`media_id\` text,
  	\`agencies_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "pages_id", "sections_id", "tags_id", "media_id", "agencies_id", "users_id") SELECT "id", "order", "parent_id", "path", "articles_id", "pages_id", "sections_id", "tags_id", "media_id", "agencies_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tags_id_idx\` ON \`payload_locked_documents_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agencies_id_idx\` ON \`payload_locked_documents_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
