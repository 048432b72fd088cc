package cn.jiayi.application;

import cn.jiayi.platform.Worded;

/** Where an application stands; nothing leaves the states other than the first. */
public enum ApplicationState implements Worded {
    /** Waits for the team. */
    OPEN,
    /** Taken back by the household. */
    WITHDRAWN,
    /** There is a contract. */
    ACCEPTED,
    /** Declined with a reason. */
    DECLINED,
    /** Nobody answered in time. */
    LAPSED,
    /** The household was signed at a studio, or is no longer here. */
    OVERTAKEN
}
