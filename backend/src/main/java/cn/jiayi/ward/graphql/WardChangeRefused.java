package cn.jiayi.ward.graphql;

import cn.jiayi.ward.WardChangeRefusal;
import cn.jiayi.ward.WardNight;
import java.util.List;

record WardChangeRefused(WardChangeRefusal reason, String message, List<WardNight> nights)
        implements WardChangeResult {}
