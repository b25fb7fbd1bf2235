package nl.imwregiotilburg.libraries.jakarta.webui;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.convert.Converter;
import jakarta.faces.event.ValueChangeEvent;
import jakarta.faces.model.ListDataModel;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Decoder;
import jakarta.websocket.Encoder;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@ServerEndpoint(value = "/chat/{kanaal}", encoders = ChatEnBeheer.BerichtEncoder.class, decoders = ChatEnBeheer.BerichtDecoder.class)
public class ChatEnBeheer {

    private static final Logger log = LoggerFactory.getLogger(ChatEnBeheer.class);

    @Inject
    private Leden leden;

    @OnOpen
    public void open(Session session, EndpointConfig config, @PathParam("kanaal") String kanaal) {
        Lid lid = leden.voorSessie(session.getQueryString());
        session.getUserProperties().put("lid", lid);
        session.getUserProperties().put("niveau", lid.getNiveau());
        log.info("sessie {} opent {}", session.getId(), kanaal); // SAFE
    }

    @OnMessage
    public void bericht(Bericht bericht, Session session) throws IOException {
        log.info("bericht van {}", bericht.afzender()); // EXPECT
        log.info("bericht op {}", bericht.kanaal()); // SAFE
        Lid lid = (Lid) session.getUserProperties().get("lid");
        log.debug("lid {}", lid.getEmail()); // EXPECT
        log.debug("niveau {}", session.getUserProperties().get("niveau")); // SAFE
        for (Session ander : session.getOpenSessions()) {
            ander.getBasicRemote().sendText(bericht.afzender());
        }
    }

    @OnClose
    public void sluit(Session session, CloseReason reden) throws IOException {
        Lid lid = (Lid) session.getUserProperties().remove("lid");
        CloseReason groet = new CloseReason(CloseReason.CloseCodes.NORMAL_CLOSURE, "Tot ziens " + lid.getNaam());
        log.info("gesloten met {}", groet.getCloseCode()); // SAFE
        log.info("gesloten met {}", groet.getReasonPhrase()); // EXPECT
    }

    public record Bericht(@PersonalData("naam") String afzender, String kanaal) {
    }

    public static class BerichtEncoder implements Encoder.Text<Bericht> {

        private static final Logger log = LoggerFactory.getLogger(BerichtEncoder.class);

        @Override
        public String encode(Bericht bericht) {
            String tekst = Json.createObjectBuilder().add("afzender", bericht.afzender()).add("kanaal", bericht.kanaal()).build().toString();
            log.trace("uit {}", tekst); // EXPECT
            return tekst;
        }
    }

    public static class BerichtDecoder implements Decoder.Text<Bericht> {

        private static final Logger log = LoggerFactory.getLogger(BerichtDecoder.class);

        @Override
        public Bericht decode(String tekst) {
            JsonObject json = Json.createReader(new StringReader(tekst)).readObject();
            Bericht bericht = new Bericht(json.getString("afzender"), json.getString("kanaal"));
            log.trace("in {}", bericht); // EXPECT
            log.trace("in {}", json.getString("kanaal")); // SAFE
            return bericht;
        }

        @Override
        public boolean willDecode(String tekst) {
            return tekst != null && tekst.startsWith("{");
        }
    }

    @Named
    @ViewScoped
    public static class LidBean implements Serializable {

        private static final Logger log = LoggerFactory.getLogger(LidBean.class);

        @Inject
        private Leden leden;

        private Lid lid;
        private ListDataModel<Lid> model;

        @PostConstruct
        public void init() {
            model = new ListDataModel<>(leden.alle());
        }

        public String bewaar() {
            FacesContext faces = FacesContext.getCurrentInstance();
            FacesMessage melding = new FacesMessage(FacesMessage.SEVERITY_INFO, "Bewaard", "Lid " + lid.getNaam() + " is bewaard");
            faces.addMessage(null, melding);
            log.info("melding {}", melding.getDetail()); // EXPECT
            log.info("melding {} op {}", melding.getSummary(), faces.getViewRoot().getViewId()); // SAFE
            ExternalContext extern = faces.getExternalContext();
            extern.getSessionMap().put("lid", lid);
            extern.getSessionMap().put("niveau", lid.getNiveau());
            Flash flash = extern.getFlash();
            flash.put("email", lid.getEmail());
            flash.put("pagina", "overzicht");
            return "overzicht?faces-redirect=true";
        }

        public void overzicht() {
            ExternalContext extern = FacesContext.getCurrentInstance().getExternalContext();
            Lid uitSessie = (Lid) extern.getSessionMap().get("lid");
            log.info("uit sessie {}", uitSessie.getEmail()); // EXPECT
            log.info("uit sessie {}", extern.getSessionMap().get("niveau")); // SAFE
            log.debug("uit flash {}", extern.getFlash().get("email")); // EXPECT
            log.debug("uit flash {}", extern.getFlash().get("pagina")); // SAFE
        }

        public void kies() {
            Lid gekozen = model.getRowData();
            SelectItem keuze = new SelectItem(gekozen.getNiveau(), gekozen.getNaam());
            log.debug("keuze {}", keuze.getValue()); // SAFE
            log.debug("keuze {}", keuze.getLabel()); // EXPECT
        }

        public void invoer(UIInput invoer) {
            ValueChangeEvent event = new ValueChangeEvent(invoer, lid.getNiveau(), lid.getEmail());
            log.debug("nieuw {}", event.getNewValue()); // EXPECT
        }

        public Lid getLid() {
            return lid;
        }

        public void setLid(Lid lid) {
            this.lid = lid;
        }

        public ListDataModel<Lid> getModel() {
            return model;
        }
    }

    public static class LidConverter implements Converter<Lid> {

        private static final Logger log = LoggerFactory.getLogger(LidConverter.class);

        @Inject
        private Leden leden;

        @Override
        public Lid getAsObject(FacesContext context, UIComponent component, String waarde) {
            return leden.voorSessie(waarde);
        }

        @Override
        public String getAsString(FacesContext context, UIComponent component, Lid lid) {
            log.trace("toon {}", lid.getEmail()); // EXPECT
            return lid.getEmail();
        }
    }

    public interface Leden {

        Lid voorSessie(String sleutel);

        List<Lid> alle();
    }

    public static class Lid implements Serializable {

        @PersonalData("naam")
        private String naam;

        @PersonalData("emailadres")
        private String email;

        private String niveau;

        public String getNaam() {
            return naam;
        }

        public void setNaam(String naam) {
            this.naam = naam;
        }

        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }

        public String getNiveau() {
            return niveau;
        }

        public void setNiveau(String niveau) {
            this.niveau = niveau;
        }
    }
}
