package cn.jiayi.district;

/** Whether a place counts as urban or rural: data of the district, not part of the name (trap 19). */
public enum Residence {
    URBAN,
    RURAL
}
