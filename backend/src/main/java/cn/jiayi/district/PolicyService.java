package cn.jiayi.district;

/** One kind of service that a policy promises. */
public record PolicyService(String title, String text) {}
