#!/bin/bash
# Runs once, inside the MySQL container, when its volume is still empty. Three users, each with what it needs:
# the owner changes tables and may pass rights on; the application's user starts with none and gets its rights,
# table by table, from the migration; Keycloak has a database of its own.
set -euo pipefail

for name in JIAYI_DATABASE_OWNER_PASSWORD JIAYI_DATABASE_APP_PASSWORD JIAYI_KEYCLOAK_DATABASE_PASSWORD; do
    if [[ ! ${!name:-} =~ ^[A-Za-z0-9._~+/=-]{16,}$ ]]; then
        echo "$name needs at least 16 characters of A-Z a-z 0-9 . _ ~ + / = -" >&2
        exit 1
    fi
done

MYSQL_PWD=$MYSQL_ROOT_PASSWORD mysql --protocol=socket --user=root <<SQL
create database jiayi character set utf8mb4 collate utf8mb4_unicode_ci;
create user jiayi_owner identified by '$JIAYI_DATABASE_OWNER_PASSWORD';
grant all on jiayi.* to jiayi_owner with grant option;
create user jiayi_app identified by '$JIAYI_DATABASE_APP_PASSWORD';

create database keycloak character set utf8mb4 collate utf8mb4_unicode_ci;
create user keycloak identified by '$JIAYI_KEYCLOAK_DATABASE_PASSWORD';
grant all on keycloak.* to keycloak;
SQL
