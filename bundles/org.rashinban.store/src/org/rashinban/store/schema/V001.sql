-- Format 1. The tables of the model follow from the metamodel; a test compares them with it.

CREATE TABLE "head" (
    "format" INTEGER NOT NULL
);

INSERT INTO "head" ("format") VALUES (0);

CREATE TABLE "history" (
    "tx" BIGINT NOT NULL PRIMARY KEY,
    "at" BIGINT NOT NULL,
    "user_name" VARCHAR(200) NOT NULL,
    "reason" VARCHAR(4000) NOT NULL,
    "changes" INTEGER NOT NULL,
    "previous_hash" CHAR(64) NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "last_part" ${bytes} NOT NULL
);

CREATE TABLE "history_part" (
    "tx" BIGINT NOT NULL,
    "part" INTEGER NOT NULL,
    "changes" ${bytes} NOT NULL,
    PRIMARY KEY ("tx", "part")
);

CREATE TABLE "deleted" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "tx" BIGINT NOT NULL
);

CREATE TABLE "store_user" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(200) NOT NULL UNIQUE,
    "role" VARCHAR(40) NOT NULL,
    "department" VARCHAR(36),
    "password_set" BIGINT NOT NULL,
    "scheme" VARCHAR(60) NOT NULL,
    "iterations" INTEGER NOT NULL,
    "salt" VARCHAR(200) NOT NULL,
    "hash" VARCHAR(200) NOT NULL,
    "failures" INTEGER NOT NULL,
    "locked_since" BIGINT,
    "locked_minutes" INTEGER NOT NULL,
    "tx" BIGINT NOT NULL
);

CREATE TABLE "snapshot" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(200) NOT NULL UNIQUE,
    "as_of" DATE NOT NULL,
    "moment" BIGINT NOT NULL,
    "frozen_at" BIGINT NOT NULL,
    "user_name" VARCHAR(200) NOT NULL,
    "note" VARCHAR(4000) NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "plan" VARCHAR(36),
    "tx" BIGINT NOT NULL
);

CREATE TABLE "value_list" (
    "owner" VARCHAR(36) NOT NULL,
    "feature" VARCHAR(60) NOT NULL,
    "position" INTEGER NOT NULL,
    "value" VARCHAR(4000) NOT NULL,
    PRIMARY KEY ("owner", "feature", "position")
);

CREATE TABLE "flag" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "text" VARCHAR(4000),
    "raised_on" DATE,
    "resolved" BOOLEAN
);

CREATE TABLE "evidence" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "kind" VARCHAR(120),
    "title" VARCHAR(4000),
    "location" VARCHAR(4000),
    "sha256" VARCHAR(4000),
    "bytes" BIGINT,
    "added_on" DATE
);

CREATE TABLE "program" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "title" VARCHAR(4000),
    "fictional" BOOLEAN
);

CREATE TABLE "organization" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "name" VARCHAR(4000),
    "reading" VARCHAR(4000),
    "code" VARCHAR(4000)
);

CREATE TABLE "department" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "code" VARCHAR(4000),
    "name" VARCHAR(4000),
    "short_name" VARCHAR(4000),
    "reading" VARCHAR(4000),
    "span" VARCHAR(120),
    "headcount" INTEGER
);

CREATE TABLE "body" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "name" VARCHAR(4000),
    "kind" VARCHAR(120),
    "purpose" VARCHAR(4000),
    "membership" VARCHAR(4000),
    "legal_basis" VARCHAR(4000),
    "span" VARCHAR(120),
    "external" BOOLEAN,
    "head_id" VARCHAR(36),
    "secretariat_id" VARCHAR(36)
);

CREATE TABLE "post" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "title" VARCHAR(4000),
    "grade" VARCHAR(4000),
    "department_id" VARCHAR(36),
    "since" VARCHAR(120)
);

CREATE TABLE "role_assignment" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "role" VARCHAR(4000),
    "duty" VARCHAR(4000),
    "legal_basis" VARCHAR(4000),
    "post_id" VARCHAR(36),
    "body_id" VARCHAR(36),
    "holder" VARCHAR(4000),
    "span" VARCHAR(120)
);

CREATE TABLE "audience" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "code" VARCHAR(4000),
    "name" VARCHAR(4000),
    "kind" VARCHAR(120),
    "headcount" INTEGER
);

CREATE TABLE "unit_cost" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "period" VARCHAR(120),
    "yen_per_hour" VARCHAR(120),
    "hours_per_person_year" VARCHAR(120)
);

CREATE TABLE "meeting" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "title" VARCHAR(4000),
    "held_on" DATE,
    "number" INTEGER,
    "agenda" VARCHAR(4000),
    "decision" VARCHAR(4000),
    "snapshot" VARCHAR(4000),
    "body_id" VARCHAR(36)
);

CREATE TABLE "plan" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "code" VARCHAR(4000),
    "title" VARCHAR(4000),
    "short_title" VARCHAR(4000),
    "kind" VARCHAR(120),
    "position" VARCHAR(4000),
    "disclaimer" VARCHAR(4000),
    "funding_note" VARCHAR(4000),
    "as_of" VARCHAR(120),
    "fictional" BOOLEAN,
    "grade_scale_id" VARCHAR(36),
    "owner_id" VARCHAR(36)
);

CREATE TABLE "period_lock" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "period" VARCHAR(120),
    "locked_on" DATE,
    "locked_by" VARCHAR(4000),
    "reason" VARCHAR(4000)
);

CREATE TABLE "edition" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "code" VARCHAR(4000),
    "title" VARCHAR(4000),
    "state" VARCHAR(120),
    "issued" VARCHAR(120),
    "span" VARCHAR(120),
    "as_of" VARCHAR(120),
    "slogan" VARCHAR(4000)
);

CREATE TABLE "lineage" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "kind" VARCHAR(120),
    "predecessor_id" VARCHAR(36),
    "predecessor_title" VARCHAR(4000),
    "on" VARCHAR(120)
);

CREATE TABLE "level" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "code" VARCHAR(4000),
    "name" VARCHAR(4000),
    "rank" INTEGER,
    "numbering" VARCHAR(120),
    "element_type" VARCHAR(120),
    "measure" BOOLEAN,
    "action" BOOLEAN
);

CREATE TABLE "element" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "code" VARCHAR(4000),
    "number" VARCHAR(4000),
    "title" VARCHAR(4000),
    "short_title" VARCHAR(4000),
    "summary" VARCHAR(4000),
    "background" VARCHAR(4000),
    "outlook" VARCHAR(4000),
    "direction" VARCHAR(120),
    "type" VARCHAR(120),
    "category" VARCHAR(4000),
    "span" VARCHAR(120),
    "retired" BOOLEAN,
    "level_id" VARCHAR(36)
);

CREATE TABLE "ownership" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "role" VARCHAR(120),
    "department_id" VARCHAR(36)
);

CREATE TABLE "name_variant" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "text" VARCHAR(4000),
    "where" VARCHAR(4000)
);

CREATE TABLE "problem" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "text" VARCHAR(4000)
);

CREATE TABLE "sheet_field" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "name" VARCHAR(4000),
    "value" VARCHAR(4000)
);

CREATE TABLE "element_origin" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "kind" VARCHAR(120),
    "element_id" VARCHAR(36)
);

CREATE TABLE "matrix" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "code" VARCHAR(4000),
    "title" VARCHAR(4000),
    "unlisted" VARCHAR(120),
    "row_level_id" VARCHAR(36),
    "column_level_id" VARCHAR(36)
);

CREATE TABLE "matrix_total" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "element_id" VARCHAR(36),
    "count" INTEGER
);

CREATE TABLE "link" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "kind" VARCHAR(120),
    "mark" VARCHAR(120),
    "source_id" VARCHAR(36),
    "target_id" VARCHAR(36)
);

CREATE TABLE "kpi" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "code" VARCHAR(4000),
    "title" VARCHAR(4000),
    "definition" VARCHAR(4000),
    "unit" VARCHAR(4000),
    "decimals" INTEGER,
    "value_type" VARCHAR(120),
    "direction" VARCHAR(120),
    "accumulation" VARCHAR(120),
    "accumulates_from" VARCHAR(120),
    "frequency" VARCHAR(120),
    "as_of_rule" VARCHAR(120),
    "source" VARCHAR(120),
    "formula" VARCHAR(4000),
    "numerator_name" VARCHAR(4000),
    "denominator_name" VARCHAR(4000),
    "base" VARCHAR(4000),
    "weight" VARCHAR(120),
    "implausible_change" VARCHAR(120),
    "report_due_days" INTEGER,
    "retired" BOOLEAN,
    "grade_scale_id" VARCHAR(36),
    "continues_id" VARCHAR(36),
    "repeats_id" VARCHAR(36),
    "training_count" VARCHAR(120),
    "effect_kind" VARCHAR(120)
);

CREATE TABLE "component" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "code" VARCHAR(4000),
    "name" VARCHAR(4000),
    "role" VARCHAR(120)
);

CREATE TABLE "component_value" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "component_id" VARCHAR(36),
    "amount" VARCHAR(120),
    "absence" VARCHAR(120)
);

CREATE TABLE "baseline" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "period" VARCHAR(120),
    "amount" VARCHAR(120),
    "text" VARCHAR(4000),
    "known" BOOLEAN
);

CREATE TABLE "target" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "span" VARCHAR(120),
    "sort" VARCHAR(120),
    "basis" VARCHAR(120),
    "amount" VARCHAR(120),
    "upper" VARCHAR(120),
    "text" VARCHAR(4000),
    "due" VARCHAR(120),
    "in_turn" BOOLEAN,
    "to_be_set_by" VARCHAR(120),
    "decided_by" VARCHAR(4000),
    "decided_on" DATE,
    "reason" VARCHAR(4000)
);

CREATE TABLE "target_revision" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "sort" VARCHAR(120),
    "amount" VARCHAR(120),
    "upper" VARCHAR(120),
    "text" VARCHAR(4000),
    "changed_by" VARCHAR(4000),
    "changed_on" DATE,
    "reason" VARCHAR(4000)
);

CREATE TABLE "grade_override" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "period" VARCHAR(120),
    "symbol" VARCHAR(4000),
    "reason" VARCHAR(4000),
    "decided_by" VARCHAR(4000),
    "decided_on" DATE
);

CREATE TABLE "grade_scale" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "code" VARCHAR(4000),
    "title" VARCHAR(4000),
    "title_en" VARCHAR(4000),
    "basis" VARCHAR(120),
    "rounding" VARCHAR(120),
    "decimals" INTEGER,
    "adjustable" BOOLEAN
);

CREATE TABLE "grade" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "symbol" VARCHAR(4000),
    "label" VARCHAR(4000),
    "label_en" VARCHAR(4000),
    "basis" VARCHAR(120),
    "minimum" VARCHAR(120),
    "exclusive" BOOLEAN,
    "points" VARCHAR(120),
    "cannot_evaluate" BOOLEAN,
    "tone" INTEGER
);

CREATE TABLE "score_level" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "symbol" VARCHAR(4000),
    "label" VARCHAR(4000),
    "label_en" VARCHAR(4000),
    "minimum" VARCHAR(120),
    "tone" INTEGER
);

CREATE TABLE "milestone" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "code" VARCHAR(4000),
    "title" VARCHAR(4000),
    "period" VARCHAR(120),
    "kind" VARCHAR(120),
    "state" VARCHAR(120),
    "done_on" VARCHAR(120),
    "in_turn" BOOLEAN,
    "group" VARCHAR(4000)
);

CREATE TABLE "roadmap_bar" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "code" VARCHAR(4000),
    "label" VARCHAR(4000),
    "row" VARCHAR(4000),
    "span" VARCHAR(120),
    "actual" VARCHAR(120),
    "percent_done" INTEGER,
    "in_turn" BOOLEAN,
    "recurring" BOOLEAN
);

CREATE TABLE "bar_baseline" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "name" VARCHAR(4000),
    "set_on" DATE,
    "span" VARCHAR(120)
);

CREATE TABLE "occurrence" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "period" VARCHAR(120),
    "done" BOOLEAN,
    "done_on" VARCHAR(120)
);

CREATE TABLE "progress_report" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "code" VARCHAR(4000),
    "title" VARCHAR(4000),
    "period" VARCHAR(120),
    "as_of" DATE,
    "state" VARCHAR(120),
    "percent_done" INTEGER,
    "content" VARCHAR(4000),
    "qualitative" VARCHAR(4000),
    "next_step" VARCHAR(4000),
    "funding" VARCHAR(4000)
);

CREATE TABLE "effect" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "code" VARCHAR(4000),
    "name" VARCHAR(4000),
    "kind" VARCHAR(120),
    "period" VARCHAR(120),
    "amount" VARCHAR(120),
    "unit" VARCHAR(4000),
    "text" VARCHAR(4000),
    "verification" VARCHAR(120),
    "part_of_id" VARCHAR(36),
    "same_as_id" VARCHAR(36)
);

CREATE TABLE "training_course" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "code" VARCHAR(4000),
    "title" VARCHAR(4000),
    "provider" VARCHAR(4000),
    "method" VARCHAR(4000),
    "audience_id" VARCHAR(36)
);

CREATE TABLE "training_session" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "period" VARCHAR(120),
    "participants" VARCHAR(120),
    "applicants" VARCHAR(120),
    "sessions" INTEGER,
    "place" VARCHAR(4000)
);

CREATE TABLE "attendance" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "department_id" VARCHAR(36),
    "participants" INTEGER
);

CREATE TABLE "training_quota" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "department_id" VARCHAR(36),
    "audience_id" VARCHAR(36),
    "span" VARCHAR(120),
    "share" VARCHAR(120),
    "persons" INTEGER
);

CREATE TABLE "finding" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "code" VARCHAR(4000),
    "kind" VARCHAR(120),
    "group" VARCHAR(4000),
    "heading" VARCHAR(4000),
    "text" VARCHAR(4000),
    "raised_on" VARCHAR(120),
    "due" VARCHAR(120),
    "state" VARCHAR(120),
    "body_id" VARCHAR(36),
    "meeting_id" VARCHAR(36),
    "point_id" VARCHAR(36)
);

CREATE TABLE "response" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "text" VARCHAR(4000),
    "responded_on" VARCHAR(120),
    "done" BOOLEAN,
    "department_id" VARCHAR(36)
);

CREATE TABLE "risk" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "kind" VARCHAR(120),
    "title" VARCHAR(4000),
    "text" VARCHAR(4000),
    "likelihood" VARCHAR(120),
    "impact" VARCHAR(120),
    "state" VARCHAR(120),
    "response" VARCHAR(4000),
    "due" VARCHAR(120),
    "owner_id" VARCHAR(36)
);

CREATE TABLE "budget" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "period" VARCHAR(120),
    "name" VARCHAR(4000),
    "fund" VARCHAR(4000),
    "planned" VARCHAR(120),
    "spent" VARCHAR(120)
);

CREATE TABLE "term" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "number" INTEGER,
    "name" VARCHAR(4000),
    "reading" VARCHAR(4000),
    "definition" VARCHAR(4000),
    "same_as_id" VARCHAR(36)
);

CREATE TABLE "reference" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "code" VARCHAR(4000),
    "title" VARCHAR(4000),
    "kind" VARCHAR(120),
    "level" VARCHAR(120),
    "issuer" VARCHAR(4000),
    "relation" VARCHAR(120),
    "date" VARCHAR(120),
    "span" VARCHAR(120),
    "drawn_span" VARCHAR(120),
    "actual_end" VARCHAR(120),
    "content" VARCHAR(4000),
    "url" VARCHAR(4000)
);

CREATE TABLE "reference_item" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "group" VARCHAR(4000),
    "title" VARCHAR(4000),
    "text" VARCHAR(4000)
);

CREATE TABLE "statistic" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "code" VARCHAR(4000),
    "title" VARCHAR(4000),
    "source" VARCHAR(4000),
    "survey" BOOLEAN
);

CREATE TABLE "statistic_series" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "name" VARCHAR(4000),
    "unit" VARCHAR(4000)
);

CREATE TABLE "statistic_point" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "period" VARCHAR(120),
    "calendar_year" INTEGER,
    "amount" VARCHAR(120)
);

CREATE TABLE "media_topic" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "number" VARCHAR(4000),
    "title" VARCHAR(4000)
);

CREATE TABLE "mention" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "outlet" VARCHAR(4000),
    "date" VARCHAR(120),
    "title" VARCHAR(4000)
);

CREATE TABLE "agreement" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "title" VARCHAR(4000),
    "partner" VARCHAR(4000),
    "signed_on" VARCHAR(120)
);

CREATE TABLE "illustration" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "title" VARCHAR(4000),
    "lost" BOOLEAN,
    "figure" VARCHAR(4000)
);

CREATE TABLE "enquiry" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "name" VARCHAR(4000),
    "state" VARCHAR(120),
    "opened_on" DATE,
    "due_on" DATE,
    "message" VARCHAR(4000),
    "contact" VARCHAR(4000),
    "plan_id" VARCHAR(36)
);

CREATE TABLE "enquiry_form" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "identity" VARCHAR(4000),
    "issued_on" DATE,
    "checksum" VARCHAR(4000),
    "department_id" VARCHAR(36)
);

CREATE TABLE "asked_value" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "period" VARCHAR(120),
    "answered" VARCHAR(4000),
    "kpi_id" VARCHAR(36)
);

CREATE TABLE "reply" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "received_on" DATE,
    "file_name" VARCHAR(4000),
    "sha256" VARCHAR(4000),
    "accepted_on" DATE,
    "accepted_values" INTEGER
);

CREATE TABLE "dashboard" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "code" VARCHAR(4000),
    "title" VARCHAR(4000),
    "title_en" VARCHAR(4000),
    "order" INTEGER,
    "description" VARCHAR(4000),
    "description_en" VARCHAR(4000)
);

CREATE TABLE "dashboard_row" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "height" INTEGER
);

CREATE TABLE "dashboard_widget" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "kind" VARCHAR(4000),
    "figure" VARCHAR(4000),
    "title" VARCHAR(4000),
    "title_en" VARCHAR(4000),
    "share" INTEGER
);

CREATE TABLE "report_profile" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "name" VARCHAR(4000),
    "plan_id" VARCHAR(36),
    "period" VARCHAR(4000),
    "snapshot" VARCHAR(4000),
    "layout" VARCHAR(4000),
    "folder" VARCHAR(4000),
    "data" BOOLEAN,
    "values" BOOLEAN,
    "encoding" VARCHAR(4000),
    "as_of" DATE
);

CREATE TABLE "queried_flag" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "text" VARCHAR(4000),
    "raised_on" DATE,
    "resolved" BOOLEAN
);

CREATE INDEX "queried_flag_parent" ON "queried_flag" ("parent");

CREATE TABLE "queried_evidence" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "kind" VARCHAR(120),
    "title" VARCHAR(4000),
    "location" VARCHAR(4000),
    "sha256" VARCHAR(4000),
    "bytes" BIGINT,
    "added_on" DATE
);

CREATE INDEX "queried_evidence_parent" ON "queried_evidence" ("parent");

CREATE TABLE "queried_component_value" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "component_id" VARCHAR(36),
    "amount" VARCHAR(120),
    "absence" VARCHAR(120),
    "amount_number" ${number}
);

CREATE INDEX "queried_component_value_parent" ON "queried_component_value" ("parent", "amount_number");

CREATE TABLE "actual" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "parent" VARCHAR(36),
    "parent_feature" VARCHAR(60),
    "sort_order" BIGINT NOT NULL,
    "tx" BIGINT NOT NULL,
    "remark" VARCHAR(4000),
    "provenance" VARCHAR(4000),
    "period" VARCHAR(120),
    "amount" VARCHAR(120),
    "numerator" VARCHAR(120),
    "denominator" VARCHAR(120),
    "text" VARCHAR(4000),
    "done_on" VARCHAR(120),
    "absence" VARCHAR(120),
    "state" VARCHAR(120),
    "as_of" DATE,
    "comment" VARCHAR(4000),
    "confirmation" VARCHAR(4000),
    "period_first" DATE,
    "period_last" DATE,
    "amount_number" ${number},
    "numerator_number" ${number},
    "denominator_number" ${number},
    "done_on_first" DATE,
    "done_on_last" DATE
);

CREATE INDEX "actual_parent" ON "actual" ("parent", "period_first");
