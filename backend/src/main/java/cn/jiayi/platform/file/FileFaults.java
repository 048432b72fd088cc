package cn.jiayi.platform.file;

import cn.jiayi.platform.AccessDenied;
import cn.jiayi.platform.Audit;
import cn.jiayi.platform.Callers;
import cn.jiayi.platform.Denial;
import cn.jiayi.platform.ErrorCode;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Rejected;
import cn.jiayi.platform.RequestFault;
import cn.jiayi.platform.Trace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What goes wrong with a file is answered in the form and the words of a GraphQL error. */
@Slf4j
@RestControllerAdvice(annotations = RestController.class)
@RequiredArgsConstructor
class FileFaults {

    private final Messages messages;
    private final Callers callers;
    private final Audit audit;

    @ExceptionHandler
    ResponseEntity<?> denied(AccessDenied denied, HttpServletRequest request, Locale locale) {
        audit.denied(callers.actorIfAny().orElse(null), request.getMethod() + " " + request.getRequestURI());
        HttpStatus status = denied.denial() == Denial.NOT_SIGNED_IN ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN;
        return answer(status, ErrorCode.of(denied.denial()), messages.say(denied.denial(), locale));
    }

    @ExceptionHandler
    ResponseEntity<?> rejected(Rejected rejected, Locale locale) {
        RequestFault fault = rejected.fault();
        HttpStatus status = fault == RequestFault.BUSY ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.BAD_REQUEST;
        return answer(status, ErrorCode.of(fault), messages.say(fault, rejected.facts(), locale));
    }

    @ExceptionHandler
    ResponseEntity<?> notThere(FileNotThere none, Locale locale) {
        return answer(HttpStatus.NOT_FOUND, ErrorCode.NOT_FOUND, messages.say(FileWords.NOT_THERE, locale));
    }

    @ExceptionHandler({BindException.class, ServletRequestBindingException.class})
    ResponseEntity<?> invalid(Exception malformed, Locale locale) {
        String what = malformed instanceof BindException bind && bind.getFieldError() != null
                ? bind.getFieldError().getField()
                : malformed.getMessage();
        return rejected(new Rejected(RequestFault.ARGUMENT_INVALID, Map.of("what", String.valueOf(what))), locale);
    }

    /** Once bytes are under way the connection breaks, so that nobody takes half a file for a whole one. */
    @ExceptionHandler
    ResponseEntity<?> broken(Exception broken, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws Exception {
        if (response.isCommitted()) {
            throw broken;
        }
        log.error("{} {} broke", request.getMethod(), request.getRequestURI(), broken);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                ErrorCode.INTERNAL,
                messages.say(RequestFault.INTERNAL, Map.of("traceId", Trace.id()), locale));
    }

    private static ResponseEntity<?> answer(HttpStatus status, ErrorCode code, String words) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("errors", List.of(Map.of("message", words, "extensions", Map.of("code", code)))));
    }
}
