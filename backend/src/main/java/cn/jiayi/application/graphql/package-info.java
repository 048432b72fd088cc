@NullMarked
package cn.jiayi.application.graphql;

import org.jspecify.annotations.NullMarked;
