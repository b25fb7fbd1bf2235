package nl.imwregiotilburg.libraries.stacks.okhttp;

import java.io.IOException;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import okhttp3.FormBody;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

public class ApiKoppeling {

    private static final Logger log = LoggerFactory.getLogger(ApiKoppeling.class);

    public static class Lid {
        private String nummer;
        @PersonalData("emailadres")
        private String email;

        public String getNummer() { return nummer; }
        public void setNummer(String nummer) { this.nummer = nummer; }
        public String getEmail() { return email; }
        public void setEmail(String email) { this.email = email; }
    }

    interface LedenApi {
        @GET("leden/{nr}")
        Call<Lid> lid(@Path("nr") String nr);

        @GET("leden")
        Call<List<Lid>> leden();

        @POST("leden")
        Call<String> bewaar(@Body Lid lid);
    }

    private final LedenApi api = new Retrofit.Builder().baseUrl("https://leden.example/")
            .addConverterFactory(JacksonConverterFactory.create()).build().create(LedenApi.class);

    public void synchroon(String nr) throws IOException {
        Response<Lid> antwoord = api.lid(nr).execute();
        Lid lid = antwoord.body();
        log.info("Lid {}", lid.getEmail()); // EXPECT
        log.info("Lid {}", lid.getNummer()); // SAFE
        for (Lid l : api.leden().execute().body()) {
            log.debug("Uit lijst {}", l.getEmail()); // EXPECT
        }
    }

    public void asynchroon(String nr) {
        api.lid(nr).enqueue(new Callback<Lid>() {
            @Override
            public void onResponse(Call<Lid> call, Response<Lid> response) {
                log.info("Binnen {}", response.body().getEmail()); // EXPECT
            }

            @Override
            public void onFailure(Call<Lid> call, Throwable t) {
            }
        });
    }

    public void verzoek(Lid lid) {
        HttpUrl url = HttpUrl.get("https://leden.example/zoek").newBuilder()
                .addQueryParameter("email", lid.getEmail()).addQueryParameter("nr", lid.getNummer()).build();
        log.info("Url {}", url); // EXPECT
        log.info("Url {}", url.newBuilder().removeAllQueryParameters("email").build()); // SAFE
        log.info("Host {} pad {}", url.host(), url.encodedPath()); // SAFE
        Request req = new Request.Builder().url("https://leden.example/kop")
                .header("X-Email", lid.getEmail()).header("X-Nr", lid.getNummer()).build();
        log.info("Kop {}", req.header("X-Nr")); // SAFE
        log.info("Verzoek {}", req); // EXPECT
        log.info("Verzoek {}", req.newBuilder().removeHeader("X-Email").build()); // SAFE
        Headers zonder = req.headers().newBuilder().removeAll("X-Email").build();
        log.info("Koppen {}", zonder); // SAFE
    }

    public void lichaam(Lid lid) throws IOException {
        FormBody form = new FormBody.Builder().add("email", lid.getEmail()).add("nr", lid.getNummer()).build();
        log.info("Veld {}", form.value(0)); // EXPECT
        log.info("Veld {}", form.value(1)); // SAFE
        RequestBody body = RequestBody.create("mail=" + lid.getEmail(), MediaType.get("text/plain"));
        Buffer buffer = new Buffer();
        body.writeTo(buffer);
        log.info("Tekst {}", buffer.readUtf8()); // EXPECT
    }

    public OkHttpClient client(Lid lid) {
        Interceptor kop = chain -> chain.proceed(chain.request().newBuilder().header("X-Lid", lid.getEmail()).build());
        Interceptor logger = chain -> {
            log.info("Uitgaand {}", chain.request().header("X-Lid")); // EXPECT
            return chain.proceed(chain.request());
        };
        return new OkHttpClient.Builder().addInterceptor(kop).addInterceptor(logger).build();
    }
}
