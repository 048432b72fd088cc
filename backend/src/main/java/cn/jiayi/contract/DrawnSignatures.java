package cn.jiayi.contract;

import cn.jiayi.agreement.Signature;

/**
 * What both sides drew on the screen.
 *
 * @param team of the one who signs for the team
 * @param doctor the name of the one who signs for the team
 */
public record DrawnSignatures(Signature household, Signature team, String doctor) {}
