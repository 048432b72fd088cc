-- A district's clauses and the agreements signed under them (M14). The application's database user may add rows to both and read
-- them, and no more: what was signed stays as it was.
create table agreement_clauses (
    id            binary(16) not null primary key,
    district_code char(6)    not null,
    version       int        not null,
    valid_from    date       not null,
    markdown      mediumtext not null,
    fingerprint   char(64) character set ascii collate ascii_bin not null,
    unique key clauses_version (district_code, version)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table agreement (
    contract_id binary(16)  not null primary key,
    check_code  char(12) character set ascii collate ascii_bin not null unique,
    clauses_id  binary(16)  not null,
    sealed_at   datetime(6) not null,
    document    mediumtext  not null,
    fingerprint char(64) character set ascii collate ascii_bin not null,
    mac         binary(32)  not null,
    constraint agreement_under foreign key (clauses_id) references agreement_clauses (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
