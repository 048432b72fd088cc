package cn.jiayi.effective;

import cn.jiayi.platform.Command;

/**
 * @param basedOnVersion what the caller has seen
 * @param note where it comes from
 */
public record EffectiveDefinitionChange(
        String idempotencyKey, int basedOnVersion, EffectiveService service, String note) implements Command {}
