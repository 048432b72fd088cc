/** The schema's edge of referrals. */
@NullMarked
package cn.jiayi.referral.graphql;

import org.jspecify.annotations.NullMarked;
