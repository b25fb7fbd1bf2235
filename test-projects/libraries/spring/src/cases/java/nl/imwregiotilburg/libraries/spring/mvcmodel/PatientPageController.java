package nl.imwregiotilburg.libraries.spring.mvcmodel;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
public class PatientPageController {

    private static final Logger log = LoggerFactory.getLogger(PatientPageController.class);

    private final PatientService patients;

    public PatientPageController(PatientService patients) {
        this.patients = patients;
    }

    @GetMapping("/patients/{id}")
    public String show(@PathVariable long id, Model model) {
        Patient patient = patients.get(id);
        model.addAttribute("name", patient.getName());
        model.addAttribute("ward", patient.getWard());
        log.info("Showing {}", model.getAttribute("name")); // EXPECT
        log.info("Showing a patient on {}", model.getAttribute("ward")); // SAFE
        log.debug("Has name: {}", model.containsAttribute("name")); // SAFE
        log.debug("Model: {}", model.asMap()); // EXPECT
        return "patient";
    }

    @GetMapping("/patients/{id}/card")
    public ModelAndView card(@PathVariable long id) {
        Patient patient = patients.get(id);
        ModelAndView mav = new ModelAndView("card");
        mav.addObject("bsn", patient.getBsn());
        mav.addObject("ward", patient.getWard());
        log.info("View {} with {} attributes", mav.getViewName(), mav.getModel().size()); // SAFE
        log.info("Card ward {}", mav.getModel().get("ward")); // SAFE
        log.info("Card of {}", mav.getModel().get("bsn")); // EXPECT
        log.debug("Rendering {}", mav); // EXPECT
        return mav;
    }

    @GetMapping("/patients/{id}/summary")
    public ModelAndView summary(@PathVariable long id) {
        Patient patient = patients.get(id);
        ModelAndView mav = new ModelAndView("summary", "patient", patient);
        log.debug("Rendering {}", mav); // SAFE
        Patient shown = (Patient) mav.getModelMap().getAttribute("patient");
        log.info("Summary of {}", shown.getName()); // EXPECT
        return mav;
    }

    @GetMapping("/patients/{id}/letter")
    public String letter(@PathVariable long id, ModelMap model) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("addressee", patients.get(id).getName());
        attributes.put("template", "discharge");
        model.addAllAttributes(attributes);
        log.info("Letter to {}", model.get("addressee")); // EXPECT
        log.info("Letter with template {}", model.get("template")); // SAFE
        model.remove("addressee");
        log.info("Letter now to {}", model.get("addressee")); // SAFE
        return "letter";
    }

    @PostMapping("/patients")
    public String save(@ModelAttribute("form") PatientForm form, RedirectAttributes redirect) {
        redirect.addAttribute("ward", form.ward());
        redirect.addFlashAttribute("savedName", form.name());
        log.info("Redirecting with {}", redirect.asMap()); // SAFE
        log.info("Saved {}", redirect.getFlashAttributes().get("savedName")); // EXPECT
        return "redirect:/patients";
    }

    public Model preview(PatientForm form) {
        Model model = new ExtendedModelMap().addAttribute("form", form);
        log.info("Preview {}", model); // EXPECT
        return model;
    }

    @PostMapping("/session/patient/{id}")
    public String select(@PathVariable long id, HttpSession session) {
        Patient patient = patients.get(id);
        session.setAttribute("selectedPatient", patient);
        session.setAttribute("selectedWard", patient.getWard());
        log.info("Selected ward {}", session.getAttribute("selectedWard")); // SAFE
        Patient selected = (Patient) session.getAttribute("selectedPatient");
        log.info("Selected patient {}", selected.getBsn()); // EXPECT
        return "redirect:/patients";
    }
}

class PageLogInterceptor implements HandlerInterceptor {

    private static final Logger log = LoggerFactory.getLogger(PageLogInterceptor.class);

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView modelAndView) {
        if (modelAndView == null || !modelAndView.getModel().containsKey("patient")) {
            return;
        }
        Patient patient = (Patient) modelAndView.getModel().get("patient");
        log.info("Page {} for {}", modelAndView.getViewName(), patient.getWard()); // SAFE
        log.info("Page for {}", patient.getName()); // EXPECT
    }
}

record PatientForm(@PersonalData("naam") String name, String ward) {
}

class Patient {
    private final long id;
    @PersonalData("naam")
    private final String name;
    @PersonalData("bsn")
    private final String bsn;
    private final String ward;

    Patient(long id, String name, String bsn, String ward) {
        this.id = id;
        this.name = name;
        this.bsn = bsn;
        this.ward = ward;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getBsn() {
        return bsn;
    }

    public String getWard() {
        return ward;
    }
}

interface PatientService {
    Patient get(long id);
}
