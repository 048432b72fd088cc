/** The database's two users: the owner lays tables, the application works in them, and cannot rewrite the audit. */
@NullMarked
package cn.jiayi.platform.database;

import org.jspecify.annotations.NullMarked;
