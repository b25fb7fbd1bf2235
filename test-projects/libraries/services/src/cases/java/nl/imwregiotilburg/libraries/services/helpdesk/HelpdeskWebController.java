package nl.imwregiotilburg.libraries.services.helpdesk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.handler.annotation.DestinationVariable;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.SessionAttributes;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The web pages of the helpdesk, and the live updates on them. */
@Slf4j
@Controller
@RequiredArgsConstructor
@SessionAttributes("ticket")
public class HelpdeskWebController {

    static class ReporterBlockedException extends RuntimeException {
        ReporterBlockedException(HelpdeskTicket ticket) {
            super(ticket.getReporterName() + " may not report");
        }
    }

    private final HelpdeskTickets tickets;
    private final SimpMessagingTemplate messaging;

    @GetMapping("/tickets/{id}")
    public String show(@PathVariable long id, Model model, HttpServletRequest request) {
        HelpdeskTicket ticket = tickets.findById(id).orElseThrow();
        model.addAttribute("ticket", ticket);
        model.addAttribute("phone", ticket.getPhone());
        model.addAttribute("priority", ticket.getPriority());
        log.debug("Phone on page: {}", model.getAttribute("phone")); // EXPECT
        log.debug("Priority on page: {}", model.getAttribute("priority")); // SAFE
        log.debug("Attributes: {}", model.asMap().keySet()); // SAFE
        log.trace("Model: {}", model.asMap()); // EXPECT
        request.setAttribute("reporter", ticket.getReporterName());
        return "ticket";
    }

    @GetMapping("/tickets/{id}/print")
    public ModelAndView print(@PathVariable long id) {
        HelpdeskTicket ticket = tickets.findById(id).orElseThrow();
        ModelAndView page = new ModelAndView("print");
        page.addObject("id", ticket.getId()).addObject("email", ticket.getReporterEmail());
        log.debug("Printing {}", page); // EXPECT
        log.debug("Printing {} on {}", page.getModel().get("id"), page.getViewName()); // SAFE
        log.debug("Printing {}", page.getModelMap().getAttribute("email")); // EXPECT
        return page;
    }

    @PostMapping("/tickets")
    public String save(@Valid @ModelAttribute("ticket") HelpdeskTicket ticket, BindingResult errors, RedirectAttributes redirect) {
        if (tickets.findFirstByReporterEmail(ticket.getReporterEmail()).isPresent()) {
            errors.rejectValue("reporterEmail", "duplicate", "There is a ticket of " + ticket.getReporterName());
        }
        if (errors.hasErrors()) {
            FieldError error = errors.getFieldError("reporterEmail");
            log.info("{} errors, first {} on {}", errors.getErrorCount(), error.getCode(), error.getField()); // SAFE
            log.info("First error: {}", error.getDefaultMessage()); // EXPECT
            log.info("First error: {}", error.getRejectedValue()); // EXPECT
            return "ticket";
        }
        HelpdeskTicket saved = tickets.save(ticket);
        redirect.addFlashAttribute("thanks", "Thank you, " + saved.getReporterName());
        redirect.addAttribute("id", saved.getId());
        log.info("Flash {}", redirect.getFlashAttributes().get("thanks")); // EXPECT
        log.info("Redirect to {}", redirect.getAttribute("id")); // SAFE
        return "redirect:/tickets/{id}";
    }

    @MessageMapping("/tickets/{id}/call")
    public void call(@DestinationVariable long id, @Payload HelpdeskTicket ticket, SimpMessageHeaderAccessor headers) {
        if (ticket.getPhone() == null) {
            throw new ReporterBlockedException(ticket);
        }
        headers.getSessionAttributes().put("caller", ticket.getPhone());
        headers.getSessionAttributes().put("ticket", id);
        log.info("Caller {}", headers.getSessionAttributes().get("caller")); // EXPECT
        log.info("Calling about {} in {}", headers.getSessionAttributes().get("ticket"), headers.getSessionId()); // SAFE
        Map<String, Object> update = Map.of("id", id, "reporter", ticket.getReporterName());
        Map<String, Object> publicUpdate = Map.of("id", id, "priority", ticket.getPriority());
        messaging.convertAndSend("/topic/agents", update);
        messaging.convertAndSend("/topic/wall", publicUpdate);
        log.debug("Sent {}", update); // EXPECT
        log.debug("Sent {}", publicUpdate); // SAFE
    }
}

@Configuration
class HelpdeskPages implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HelpdeskPageInterceptor()).addPathPatterns("/tickets/**");
    }
}

@Slf4j
class HelpdeskPageInterceptor implements HandlerInterceptor {

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        log.debug("{} gives {}", request.getRequestURI(), response.getStatus()); // SAFE
        log.debug("Seen: {}", request.getAttribute("reporter")); // EXPECT
        if (page != null && page.getModel().get("ticket") instanceof HelpdeskTicket ticket) {
            log.debug("Shown: {}", ticket.getReporterEmail()); // EXPECT
            log.debug("Shown: {}", ticket.getId()); // SAFE
        }
    }
}

@Slf4j
@ControllerAdvice
class HelpdeskWebErrors {

    @ExceptionHandler(HelpdeskWebController.ReporterBlockedException.class)
    public ModelAndView blocked(HelpdeskWebController.ReporterBlockedException e, HttpServletRequest request) {
        log.warn("Blocked: {}", e.getMessage()); // EXPECT
        log.warn("Blocked: {} on {}", e.getClass().getSimpleName(), request.getMethod()); // SAFE
        return new ModelAndView("blocked");
    }
}
