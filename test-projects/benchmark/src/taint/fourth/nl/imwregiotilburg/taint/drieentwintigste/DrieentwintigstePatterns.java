package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class DrieentwintigstePatterns {

    /** Builder */
    public static class BuilderServlet extends HttpServlet {
        static final class Mail {
            private final String to;
            private final String subject;
            private final String body;

            private Mail(Builder b) {
                to = b.to;
                subject = b.subject;
                body = b.body;
            }

            static Builder builder() {
                return new Builder();
            }

            static final class Builder {
                private String to = "nobody";
                private String subject = "(none)";
                private String body = "";

                Builder to(String s) {
                    to = s;
                    return this;
                }

                Builder subject(String s) {
                    subject = s;
                    return this;
                }

                Builder body(String s) {
                    body += s;
                    return this;
                }

                Mail build() {
                    return new Mail(this);
                }
            }
        }

        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Mail.Builder b = Mail.builder().to("info@example.org").body("Dear,");
            Mail before = b.build();
            Mail after = b.body(req.getParameter("text")).subject("Question").build();
            out.println(before.body); // SAFE
            out.println(after.body); // EXPECT
            out.println(after.to); // SAFE
            out.println(after.subject); // SAFE
            out.println(b.to(req.getParameter("to")).build().to); // EXPECT
        }
    }

    /** Visitor */
    public static class VisitorServlet extends HttpServlet {
        interface Visitor<R> {
            R text(Text t);

            R group(Group g);
        }

        interface Element {
            <R> R accept(Visitor<R> v);
        }

        static class Text implements Element {
            final String s;

            Text(String s) {
                this.s = s;
            }

            public <R> R accept(Visitor<R> v) {
                return v.text(this);
            }
        }

        static class Group implements Element {
            final List<Element> kids = new ArrayList<>();

            Group with(Element e) {
                kids.add(e);
                return this;
            }

            public <R> R accept(Visitor<R> v) {
                return v.group(this);
            }
        }

        static class Printer implements Visitor<String> {
            public String text(Text t) {
                return t.s;
            }

            public String group(Group g) {
                String r = "(";
                for (Element e : g.kids) {
                    r += e.accept(this);
                }
                return r + ")";
            }
        }

        static class Sizer implements Visitor<Integer> {
            public Integer text(Text t) {
                return t.s.length();
            }

            public Integer group(Group g) {
                return g.kids.stream().mapToInt(e -> e.accept(this)).sum();
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Element dirty = new Group().with(new Text("a")).with(new Group().with(new Text(req.getParameter("t"))));
            Element clean = new Group().with(new Text("a"));
            String d = dirty.accept(new Printer());
            String c = clean.accept(new Printer());
            out.println(d); // EXPECT
            out.println(d + c); // EXPECT
            out.println(c); // SAFE
            out.println("size " + dirty.accept(new Sizer())); // SAFE
        }
    }

    /** Observer */
    public static class ObserverServlet extends HttpServlet {
        interface Listener {
            void on(String topic, String payload);
        }

        static class Bus {
            private final Map<String, List<Listener>> byTopic = new HashMap<>();

            void subscribe(String topic, Listener l) {
                byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(l);
            }

            void publish(String topic, String payload) {
                for (Listener l : byTopic.getOrDefault(topic, List.of())) {
                    l.on(topic, payload);
                }
            }
        }

        static class Recorder implements Listener {
            String last = "nothing";
            String lastTopic = "nothing";

            public void on(String topic, String payload) {
                last = payload;
                lastTopic = topic;
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Bus bus = new Bus();
            Recorder news = new Recorder();
            Recorder spam = new Recorder();
            bus.subscribe("news", news);
            bus.subscribe("spam", spam);
            bus.subscribe("news", (t, p) -> out.println(t + ":" + p)); // EXPECT
            bus.subscribe("spam", (t, p) -> out.println(t + ":" + p)); // SAFE
            bus.publish("news", req.getParameter("msg"));
            bus.publish("spam", "buy");
            out.println(news.last); // EXPECT
            bus.publish("news", "fresh");
            out.println(news.last); // SAFE
            bus.publish("news", news.lastTopic + req.getHeader("X-News"));
            out.println(news.last); // EXPECT
            out.println(news.lastTopic); // SAFE
            out.println(spam.last); // SAFE
        }
    }

    /** State machine */
    public static class StateServlet extends HttpServlet {
        interface State {
            State next(Machine m, String in);
        }

        static class Machine {
            State state = new Idle();
            String output = "";

            void feed(String in) {
                state = state.next(this, in);
            }
        }

        static class Idle implements State {
            public State next(Machine m, String in) {
                m.output = "idle";
                return new Active();
            }
        }

        static class Active implements State {
            public State next(Machine m, String in) {
                m.output = "active " + in;
                return new Idle();
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Machine m = new Machine();
            m.feed(req.getParameter("x"));
            out.println(m.output); // SAFE
            m.feed(req.getParameter("x"));
            out.println(m.output); // EXPECT
            Machine second = new Machine();
            second.feed("x");
            second.feed(m.output);
            out.println(second.output); // EXPECT
            m.feed("y");
            out.println(m.output); // SAFE
        }
    }

    /** Strategy */
    public static class StrategyServlet extends HttpServlet {
        interface Escape {
            String escape(String s);
        }

        static class None implements Escape {
            public String escape(String s) {
                return s;
            }
        }

        static class Full implements Escape {
            public String escape(String s) {
                return Masker.over(s);
            }
        }

        static class View {
            private Escape escape = new Full();

            void setEscape(Escape e) {
                escape = e;
            }

            String render(String s) {
                return "<p>" + escape.escape(s) + "</p>";
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("s");
            View safe = new View();
            View unsafe = new View();
            unsafe.setEscape(new None());
            out.println(safe.render(s)); // SAFE
            out.println(unsafe.render(s)); // EXPECT
            unsafe.setEscape(new Full());
            out.println(unsafe.render(s)); // SAFE
            safe.setEscape("raw".equals(req.getParameter("how")) ? new Full() : new None());
            out.println(safe.render(s)); // EXPECT
        }
    }

    /** Decorator */
    public static class DecoratorServlet extends HttpServlet {
        interface Source {
            String read();
        }

        record Fixed(String s) implements Source {
            public String read() {
                return s;
            }
        }

        record Bold(Source in) implements Source {
            public String read() {
                return "<b>" + in.read() + "</b>";
            }
        }

        record Masked(Source in) implements Source {
            public String read() {
                return Masker.over(in.read());
            }
        }

        record Tagged(Source in, String tag) implements Source {
            public String read() {
                return tag + in.read();
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("s");
            out.println(new Bold(new Fixed(s)).read()); // EXPECT
            out.println(new Bold(new Masked(new Fixed(s))).read()); // SAFE
            out.println(new Masked(new Bold(new Fixed(s))).read()); // SAFE
            out.println(new Bold(new Fixed("x")).read()); // SAFE
            out.println(new Tagged(new Masked(new Fixed("x")), s).read()); // EXPECT
        }
    }

    /** Command with undo */
    public static class CommandServlet extends HttpServlet {
        static class Document {
            String text = "";
        }

        interface Command {
            void execute();

            void undo();
        }

        static class Append implements Command {
            private final Document doc;
            private final String what;
            private String saved;

            Append(Document doc, String what) {
                this.doc = doc;
                this.what = what;
            }

            public void execute() {
                saved = doc.text;
                doc.text = doc.text + what;
            }

            public void undo() {
                doc.text = saved;
            }
        }

        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Document doc = new Document();
            Deque<Command> history = new ArrayDeque<>();
            for (Command c : new Command[]{new Append(doc, "a"), new Append(doc, req.getParameter("text"))}) {
                c.execute();
                history.push(c);
            }
            out.println(doc.text); // EXPECT
            history.pop().undo();
            out.println(doc.text); // SAFE
            new Append(doc, req.getParameter("text")).execute();
            out.println(doc.text); // EXPECT
        }
    }

    /** Memento */
    public static class MementoServlet extends HttpServlet {
        static class Editor {
            private String content = "draft";

            void type(String s) {
                content = s;
            }

            Memento save() {
                return new Memento(content);
            }

            void restore(Memento m) {
                content = m.saved;
            }
        }

        static final class Memento {
            private final String saved;

            private Memento(String saved) {
                this.saved = saved;
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Editor e = new Editor();
            Memento m1 = e.save();
            e.type(req.getParameter("text"));
            Memento m2 = e.save();
            out.println(e.content); // EXPECT
            e.restore(m1);
            out.println(e.content); // SAFE
            e.restore(m2);
            out.println(e.content); // EXPECT
        }
    }

    /** Chain of responsibility */
    public static class ChainServlet extends HttpServlet {
        abstract static class Handler {
            private Handler next;

            Handler then(Handler n) {
                next = n;
                return n;
            }

            String handle(String s) {
                return next == null ? s : next.handle(s);
            }
        }

        static class Trim extends Handler {
            @Override
            String handle(String s) {
                return super.handle(s.trim());
            }
        }

        static class Mask extends Handler {
            @Override
            String handle(String s) {
                return super.handle(Masker.over(s));
            }
        }

        static class Stop extends Handler {
            @Override
            String handle(String s) {
                return "stopped";
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("s");
            Handler one = new Trim();
            one.then(new Trim());
            out.println(one.handle(s)); // EXPECT
            Handler two = new Trim();
            two.then(new Mask()).then(new Trim());
            out.println(two.handle(s)); // SAFE
            Handler three = new Trim();
            three.then(new Stop());
            out.println(three.handle(s)); // SAFE
        }
    }

    /** Mediator */
    public static class MediatorServlet extends HttpServlet {
        static class Room {
            private final Map<String, Member> members = new HashMap<>();

            Member join(String nick) {
                Member m = new Member(this, nick);
                members.put(nick, m);
                return m;
            }

            void send(String to, String text) {
                members.get(to).inbox.append(text);
            }
        }

        static class Member {
            final StringBuilder inbox = new StringBuilder();
            private final Room room;
            private final String nick;

            Member(Room room, String nick) {
                this.room = room;
                this.nick = nick;
            }

            void tell(String other, String text) {
                room.send(other, nick + ": " + text);
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Room room = new Room();
            Member ann = room.join("ann");
            Member bob = room.join("bob");
            ann.tell("bob", req.getParameter("text"));
            bob.tell("ann", "ok");
            out.println(bob.inbox); // EXPECT
            out.println(ann.inbox); // SAFE
            bob.tell("ann", bob.inbox.toString());
            out.println(ann.inbox); // EXPECT
            out.println(bob.nick); // SAFE
        }
    }

    /** Template method, with SQL */
    public static class TemplateServlet extends HttpServlet {
        abstract static class Query {
            final String sql(String in) {
                return "select " + columns() + " from t where " + condition(in);
            }

            String columns() {
                return "*";
            }

            abstract String condition(String in);
        }

        static class ByName extends Query {
            String condition(String in) {
                return "name = '" + in + "'";
            }
        }

        static class ByLength extends Query {
            String condition(String in) {
                return "length(name) = " + in.length();
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String in = req.getParameter("name");
            try (Connection c = DriverManager.getConnection("jdbc:micro:db")) {
                c.prepareStatement(new ByName().sql(in)); // EXPECT
                c.prepareStatement(new ByLength().sql(in)); // SAFE
                c.createStatement().execute(new ByName().sql("root")); // SAFE
                Query q = new Query() {
                    String columns() {
                        return in;
                    }

                    String condition(String x) {
                        return "1 = 1";
                    }
                };
                c.createStatement().executeQuery(q.sql("")); // EXPECT
                c.createStatement().executeQuery(q.condition(in)); // SAFE
            } catch (SQLException e) {
                log("sql", e);
            }
        }
    }

    /** Dynamic proxy */
    public static class ProxyServlet extends HttpServlet {
        interface Echo {
            String say(String s);
        }

        private static Echo proxy(InvocationHandler h) {
            return (Echo) Proxy.newProxyInstance(Echo.class.getClassLoader(), new Class<?>[]{Echo.class}, h);
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Echo real = s -> s;
            Echo logging = proxy((p, m, args) -> m.invoke(real, args));
            Echo masking = proxy((p, m, args) -> Masker.over((String) args[0]));
            out.println(logging.say(req.getParameter("s"))); // EXPECT
            out.println(logging.say("s")); // SAFE
            out.println(real.say(logging.say(req.getParameter("t")))); // EXPECT
            out.println(masking.say(req.getParameter("s"))); // SAFE
        }
    }
}
