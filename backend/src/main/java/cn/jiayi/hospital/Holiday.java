package cn.jiayi.hospital;

import java.time.LocalDate;

/** A day on which a whole hospital keeps no slots. */
public record Holiday(LocalDate day, String name) {}
