package cn.jiayi.district;

/** What kind of place it is (M02). */
public enum PlaceKind {
    /** A town or street (镇街). */
    TOWN,
    /** A community or village (社区、村), always of a town. */
    VILLAGE
}
