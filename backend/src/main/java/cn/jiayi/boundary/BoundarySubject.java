package cn.jiayi.boundary;

import cn.jiayi.platform.Worded;

/** Whose outlines. */
public enum BoundarySubject implements Worded {
    PLACES,
    AREAS
}
