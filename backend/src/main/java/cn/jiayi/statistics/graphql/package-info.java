@NullMarked
package cn.jiayi.statistics.graphql;

import org.jspecify.annotations.NullMarked;
