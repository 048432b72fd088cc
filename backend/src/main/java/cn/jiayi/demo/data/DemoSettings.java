package cn.jiayi.demo.data;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much sample data is made on an empty database.
 *
 * @param households in all districts together; none is made without this setting
 * @param seed the same seed on the same day gives the same rows
 */
@ConfigurationProperties("jiayi.demo")
record DemoSettings(int households, @DefaultValue("2017") long seed) {}
