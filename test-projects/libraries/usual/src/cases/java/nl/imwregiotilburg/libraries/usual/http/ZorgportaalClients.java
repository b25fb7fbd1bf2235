package nl.imwregiotilburg.libraries.usual.http;

import com.google.gson.annotations.SerializedName;
import feign.Body;
import feign.Feign;
import feign.FeignException;
import feign.Headers;
import feign.Param;
import feign.RequestInterceptor;
import feign.RequestLine;
import feign.RequestTemplate;
import feign.gson.GsonDecoder;
import feign.gson.GsonEncoder;
import java.io.IOException;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import okhttp3.FormBody;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.gson.GsonConverterFactory;
import retrofit2.http.POST;

/** The portal of the health-care partners: OkHttp, Retrofit and Feign. */
@Service
public class ZorgportaalClients {
    private static final Logger log = LoggerFactory.getLogger(ZorgportaalClients.class);

    /** A patient as the portal has him. */
    public record Patient(@SerializedName("nm") @PersonalData(value = "naam", purpose = "zorg") String naam,
            @SerializedName("tel") @PersonalData(value = "telefoon", purpose = "zorg") String telefoon, @SerializedName("zk") String zorgkantoor) {
        @Override
        public String toString() {
            return "Patient(" + zorgkantoor + ")";
        }
    }

    /** The portal with Retrofit. */
    public interface RetrofitPortaal {
        @POST("/echo")
        Call<Patient> bewaar(@retrofit2.http.Body Patient patient);

        @POST("/weiger")
        Call<Patient> weiger(@retrofit2.http.Body Patient patient);
    }

    /** The portal with Feign. */
    public interface FeignPortaal {
        @RequestLine("POST /echo")
        @Headers("Content-Type: application/json")
        Patient bewaar(Patient patient);

        @RequestLine("POST /echo")
        @Headers("Content-Type: text/plain")
        @Body("{tekst}")
        feign.Response ruw(@Param("tekst") String tekst);

        @RequestLine("POST /weiger")
        @Headers("Content-Type: application/json")
        void weiger(Patient patient);
    }

    private static final MediaType TEKST = MediaType.get("text/plain; charset=utf-8");

    private final String basis;
    private final OkHttpClient http = new OkHttpClient.Builder().addInterceptor(this::onderschep).build();

    public ZorgportaalClients(@Value("${gemeente.url}") String basis) {
        this.basis = basis;
    }

    private okhttp3.Response onderschep(Interceptor.Chain keten) throws IOException {
        Request verzoek = keten.request();
        log.debug("Verzoek {} {}", verzoek.method(), verzoek.url().encodedPath()); // SAFE
        if (verzoek.body() != null) {
            Buffer buffer = new Buffer();
            verzoek.body().writeTo(buffer);
            log.debug("Verzoek met {} bytes", buffer.size()); // SAFE
            log.debug("Verzoek met {}", buffer.readUtf8()); // EXPECT
        }
        return keten.proceed(verzoek);
    }

    public void okhttp(Client client) throws IOException {
        Request verzoek = new Request.Builder().url(basis + "/echo").post(RequestBody.create(client.getNaam(), TEKST)).build();
        log.info("Verzoek {}", verzoek); // SAFE
        try (okhttp3.Response antwoord = http.newCall(verzoek).execute()) {
            log.info("Antwoord {}", antwoord); // SAFE
            log.info("Code {}", antwoord.code()); // SAFE
            log.info("Lichaam {}", antwoord.body().string());
        }
        Request opvraag = new Request.Builder().url(basis + "/echo?mail=" + client.getEmail()).header("X-Tel", client.getTelefoon()).build();
        log.info("Opvraag {}", opvraag.url()); // EXPECT
        log.info("Opvraag {}", opvraag.url().queryParameterNames()); // SAFE
        log.info("Opvraag met kop {}", opvraag.header("X-Tel")); // EXPECT
        FormBody formulier = new FormBody.Builder().add("bsn", client.getBsn()).add("soort", "zorg").build();
        log.info("Formulier {}", formulier.name(0)); // SAFE
        log.info("Formulier {}", formulier.value(0)); // EXPECT
        log.info("Formulier {}", formulier.value(1)); // SAFE
    }

    public void retrofit(Client client) throws IOException {
        RetrofitPortaal portaal = new Retrofit.Builder().baseUrl(basis + "/").client(http).addConverterFactory(GsonConverterFactory.create()).build().create(RetrofitPortaal.class);
        Patient patient = new Patient(client.getNaam(), client.getTelefoon(), "CZ");
        Response<Patient> antwoord = portaal.bewaar(patient).execute();
        log.info("Patient {}", antwoord.body()); // SAFE
        log.info("Patient {}", antwoord.body().naam()); // EXPECT
        log.info("Antwoord {}", antwoord); // SAFE
        Response<Patient> geweigerd = portaal.weiger(patient).execute();
        log.warn("Geweigerd {} {}", geweigerd.code(), geweigerd.message()); // SAFE
        log.warn("Geweigerd {}", geweigerd.errorBody().string());
        log.warn("Geweigerd zonder patient {}", geweigerd.body()); // SAFE
        portaal.bewaar(patient).enqueue(new Callback<>() {
            @Override
            public void onResponse(Call<Patient> aanroep, Response<Patient> later) {
                log.info("Later {}", later.isSuccessful()); // SAFE
                log.info("Later {}", later.body().telefoon()); // EXPECT
            }

            @Override
            public void onFailure(Call<Patient> aanroep, Throwable fout) {
                log.error("Mislukt naar {}", aanroep.request().url()); // SAFE
                log.error("Mislukt voor {}", patient.telefoon()); // EXPECT
            }
        });
    }

    public void feign(Client client) throws IOException {
        RequestInterceptor kop = sjabloon -> meld(sjabloon, client);
        FeignPortaal portaal = Feign.builder().encoder(new GsonEncoder()).decoder(new GsonDecoder()).requestInterceptor(kop).target(FeignPortaal.class, basis);
        Patient patient = new Patient(client.getNaam(), client.getTelefoon(), "VGZ");
        Patient terug = portaal.bewaar(patient);
        log.info("Feign {}", terug); // SAFE
        log.info("Feign {}", terug.naam()); // EXPECT
        log.info("Feign {}", terug.zorgkantoor()); // SAFE
        try (feign.Response ruw = portaal.ruw(client.getEmail())) {
            log.info("Ruw {}", ruw.status()); // SAFE
            log.info("Ruw {}", new String(ruw.body().asInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
        try {
            portaal.weiger(patient);
        } catch (FeignException e) {
            log.warn("Feign status {}", e.status()); // SAFE
            log.warn("Feign antwoord {}", e.contentUTF8());
            log.warn("Feign fout {}", e.getMessage());
        }
    }

    private static void meld(RequestTemplate sjabloon, Client client) {
        sjabloon.header("X-Client", client.getBsn());
        log.debug("Koppen {}", sjabloon.headers().keySet()); // SAFE
        log.debug("Koppen {}", sjabloon.headers().get("X-Client")); // EXPECT
        log.debug("Pad {}", sjabloon.path()); // SAFE
    }
}
