package cn.jiayi.platform;

import java.util.UUID;

/** Something has happened to a record: only ids travel, whoever listens reads the record again in scope. */
public record LiveEvent(long id, String topic, UUID recordId) {}
