package cn.jiayi.effective.graphql;

import cn.jiayi.platform.Worded;

/** What the exported lists are called. */
enum EffectiveListTitle implements Worded {
    SERVED,
    NOT_SERVED
}
