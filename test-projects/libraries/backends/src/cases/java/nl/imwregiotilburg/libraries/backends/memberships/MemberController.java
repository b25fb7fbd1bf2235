package nl.imwregiotilburg.libraries.backends.memberships;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.Setter;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

enum Plan { BASIC, FAMILY, SENIOR }

record Member(Long id, @PersonalData("naam") String name, @PersonalData("emailadres") String email, Plan plan) {}

interface MemberStore {
    Optional<Member> find(Long id);
    Optional<Member> findByEmail(String email);
    List<Member> all();
    Member save(Member member);
}

@Getter @Setter
class MemberForm {
    private Long id;
    @NotBlank @PersonalData("naam") private String name;
    @Email @PersonalData("emailadres") private String email;
    @NotBlank private String plan;

    static MemberForm of(Member member) {
        MemberForm form = new MemberForm();
        form.setId(member.id());
        form.setName(member.name());
        form.setEmail(member.email());
        form.setPlan(member.plan().name());
        return form;
    }

    Member toMember() { return new Member(id, name, email, Plan.valueOf(plan)); }
}

@Controller @RequestMapping("/members") @RequiredArgsConstructor
public class MemberController {
    private static final Logger log = LoggerFactory.getLogger(MemberController.class);
    private final MemberStore members;

    @GetMapping("/{id}/edit")
    String edit(@PathVariable Long id, Model model, HttpSession session, HttpServletRequest request) {
        Member member = members.find(id).orElseThrow();
        MemberForm form = MemberForm.of(member);
        model.addAttribute("memberForm", form);
        model.addAttribute("mail", member.email());
        model.addAttribute("plan", member.plan());
        log.info("form {}", form); // SAFE
        log.info("model plan {}", model.getAttribute("plan")); // SAFE
        log.info("model {}", model.asMap()); // EXPECT
        session.setAttribute("currentMember", member);
        session.setAttribute("step", 1);
        log.info("session member {}", session.getAttribute("currentMember")); // EXPECT
        request.setAttribute("greeting", "Hello " + member.name());
        request.setAttribute("layout", "wide");
        return "members/edit";
    }

    @PostMapping("/{id}")
    String save(@Valid @ModelAttribute("memberForm") MemberForm form, BindingResult result, RedirectAttributes redirect) {
        if (result.hasErrors()) {
            log.warn("{} errors in {}", result.getErrorCount(), result.getObjectName()); // SAFE
            log.warn("errors {}", result.getFieldErrors()); // EXPECT
            result.getFieldErrors().forEach(e -> log.warn("error in {}: {}", e.getField(), e.getCode())); // SAFE
            result.getFieldErrors().forEach(e -> log.warn("rejected {}", e.getRejectedValue())); // EXPECT
            log.warn("mail was {}", result.getFieldValue("email")); // EXPECT
            log.warn("target {}", result.getTarget()); // SAFE
            return "members/edit";
        }
        Member saved = members.save(form.toMember());
        redirect.addAttribute("id", saved.id());
        redirect.addFlashAttribute("message", "Saved " + saved.name());
        log.info("redirecting with {}", redirect.asMap()); // SAFE
        log.info("flashing {}", redirect.getFlashAttributes()); // EXPECT
        return "redirect:/members/{id}";
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable Long id, @SessionAttribute(name = "currentMember", required = false) Member current) {
        ModelAndView view = new ModelAndView("members/show");
        view.addObject("plan", Plan.BASIC);
        log.info("empty view {}", view); // SAFE
        view.addObject("member", members.find(id).orElse(current));
        log.info("view plan {}", view.getModel().get("plan")); // SAFE
        log.info("view member {}", view.getModelMap().get("member")); // EXPECT
        log.info("view {}", view); // EXPECT
        return view;
    }
}
