/**
 * The embedded database: MariaDB, which speaks MySQL's protocol, unpacked and run beside the application. It keeps
 * its files between starts, and never touches a folder that it did not make.
 */
@NullMarked
package cn.jiayi.demo.database;

import org.jspecify.annotations.NullMarked;
