package cn.jiayi.institution.graphql;

import cn.jiayi.platform.Worded;

/** Another combination of the same pair. */
enum CombinationInTheWay implements Worded {
    WITHOUT_END
}
