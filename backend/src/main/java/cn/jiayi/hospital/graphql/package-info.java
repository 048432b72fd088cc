/** The schema's edge of hospitals. */
@NullMarked
package cn.jiayi.hospital.graphql;

import org.jspecify.annotations.NullMarked;
