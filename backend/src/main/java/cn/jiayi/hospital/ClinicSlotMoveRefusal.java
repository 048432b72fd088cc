package cn.jiayi.hospital;

import cn.jiayi.platform.Reason;

/** Why a slot cannot be moved. */
public enum ClinicSlotMoveRefusal implements Reason {
    NOT_FOUND,
    NOT_FREE,
    IN_THE_PAST,
    TOO_FAR,
    CLASH
}
