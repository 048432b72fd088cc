/** The schema's edge of contracts and of requests to end them. */
@NullMarked
package cn.jiayi.contract.graphql;

import org.jspecify.annotations.NullMarked;
