#!/bin/bash
# Runs once, on an empty volume: an owner for migrations and a role for the programs that owns nothing.
set -euo pipefail

psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set=owner_password="$OWNER_PASSWORD" --set=app_password="$APP_PASSWORD" <<'SQL'
create role bundel_owner login nosuperuser nocreatedb nocreaterole nobypassrls noreplication password :'owner_password';
create role bundel_app login nosuperuser nocreatedb nocreaterole nobypassrls noreplication password :'app_password';
create database bundel owner bundel_owner encoding 'UTF8';
revoke connect, temporary on database bundel from public;
grant connect, temporary on database bundel to bundel_app;
SQL
