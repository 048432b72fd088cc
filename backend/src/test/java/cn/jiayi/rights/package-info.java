/**
 * The authorization matrix: every root field × every role, and every type × every role × own or foreign rows. What is right stands in
 * {@code src/test/resources/rights}; what is there comes from the schema, so that nothing new goes unnoticed.
 */
@NullMarked
package cn.jiayi.rights;

import org.jspecify.annotations.NullMarked;
