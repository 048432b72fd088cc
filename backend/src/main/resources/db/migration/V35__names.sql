-- What stands within a name (M12) begins with its first, second or third character, or else the name is longer than three.
alter table resident
    add column name_from_second varchar(60) generated always as (substring(name, 2)) virtual,
    add column name_from_third  varchar(60) generated always as (substring(name, 3)) virtual,
    add column long_name        varchar(60) generated always as (case when char_length(name) > 3 then name end) virtual,
    add key resident_name_from_second (district_code, name_from_second),
    add key resident_name_from_third (district_code, name_from_third),
    add key resident_long_name (district_code, long_name);
