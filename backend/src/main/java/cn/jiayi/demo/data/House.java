package cn.jiayi.demo.data;

import cn.jiayi.institution.InstitutionKind;
import java.util.UUID;

/** An institution. */
record House(UUID id, InstitutionKind kind, String name, String administrator) {}
