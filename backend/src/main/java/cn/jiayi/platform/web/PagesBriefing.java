package cn.jiayi.platform.web;

import cn.jiayi.platform.graphql.Anyone;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the pages where people sign in. Open to anyone: it says nothing that the login page does not. */
@RestController
class PagesBriefing {

    private record Briefing(String issuer, String clientId) {}

    private final Briefing briefing;

    PagesBriefing(@Value("${jiayi.issuer}") String issuer, PagesSettings settings) {
        this.briefing = new Briefing(issuer, settings.clientId());
    }

    @Anyone
    @GetMapping("/config.json")
    ResponseEntity<Briefing> briefing() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(briefing);
    }
}
