package cn.jiayi;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Every {@code @TestComponent}, wherever it stands: modules add their fixtures without naming them here. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(useDefaultFilters = false, includeFilters = @ComponentScan.Filter(TestComponent.class))
class TestParts {}
