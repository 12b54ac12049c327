// The chat page: asks its own server for a token, starts Web Chat with it, and says in words how the connection is.
const cardType = 'application/vnd.microsoft.card.adaptive';

// Web Chat tries again by itself after 3 to 15 seconds. When it is not back by then, its token or the conversation is gone, or the server
// still does not answer, and the page begins anew with a fresh token.
const patience = 20_000;
const shortestPause = 2_000;
const longestPause = 30_000;

const statusLine = document.getElementById('status');
const statusText = document.getElementById('status-text');
const statusButton = document.getElementById('status-button');

let store;
let directLine;
let attempt = 0;
let failures = 0;
let timer;
let openCard;

if (window.WebChat) {
  store = WebChat.createStore({}, ({ dispatch }) => next => action =>
    action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' ? receive(action, next, dispatch) : next(action));
  addEventListener('online', () => statusLine.hidden || connect());
  connect();
  offerWords();
} else {
  say('The chat could not be loaded.', 'Reload the page', () => location.reload());
}

async function connect() {
  const mine = ++attempt;
  clearTimeout(timer);
  if (failures === 0)
    say('Connecting…');

  let pass;
  try {
    const response = await fetch('/chat/token', { method: 'POST', headers: { Accept: 'application/json' } });
    if (!response.ok)
      throw new Error(`The server answered ${response.status}.`);
    pass = await response.json();
  } catch {
    return mine === attempt && fail();
  }

  if (mine !== attempt)
    return;

  const line = WebChat.createDirectLine({
    domain: '/v3/directline',
    token: pass.token,
    // A conversation that could not be opened may be gone for good, so the second try is a new one.
    conversationId: failures === 0 ? pass.conversationId : undefined,
  });
  watch(line);
  directLine?.end();
  directLine = line;
  WebChat.renderWebChat({
    directLine,
    store,
    ...look,
    attachmentMiddleware: showAttachment,
    locale: 'en-US',
    overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: 'Ask about the notes, or say “quiz me”' },
  }, document.getElementById('webchat'));
}

// directlinejs keeps the state of its socket to itself, so the page looks at the socket.
function watch(line) {
  line.services.WebSocket = class extends WebSocket {
    constructor(url) {
      super(url);
      this.addEventListener('open', () => line === directLine && succeed());
      this.addEventListener('close', () => line === directLine && lose());
    }
  };

  const { ExpiredToken, FailedToConnect } = { ExpiredToken: 3, FailedToConnect: 4 };
  line.connectionStatus$.subscribe(status => {
    if (line === directLine && (status === ExpiredToken || status === FailedToConnect))
      fail();
  });
}

function succeed() {
  clearTimeout(timer);
  failures = 0;
  statusLine.hidden = true;
}

function lose() {
  say('Connection lost. Trying again…', 'Try now', connect);
  clearTimeout(timer);
  timer = setTimeout(connect, patience);
}

function fail() {
  failures++;
  say('StudyBot does not answer. Trying again…', 'Try now', connect);
  clearTimeout(timer);
  // Not all at once: everybody in a course loses the same server at the same moment.
  timer = setTimeout(connect, Math.min(longestPause, shortestPause * 2 ** (failures - 1)) * (0.75 + Math.random() / 2));
}

function say(text, deed, act) {
  statusText.textContent = text;
  statusButton.textContent = deed ?? '';
  statusButton.hidden = !deed;
  statusButton.onclick = act ? () => act() : null;
  statusLine.hidden = false;
}

// A card says all that its message says, so the question is shown once. And only the newest card can be answered: the older ones are closed.
function receive(action, next, dispatch) {
  const { activity } = action.payload;
  if (!activity.attachments?.some(({ contentType }) => contentType === cardType))
    return next(action);

  const studybot = activity.channelData?.studybot;
  const shown = studybot?.cardSaysAll ? { ...activity, text: '' } : activity;
  const result = next({ ...action, payload: { ...action.payload, activity: shown } });
  if (!studybot?.isClosed) {
    if (openCard && openCard.id !== shown.id)
      dispatch({ ...action, payload: { ...action.payload, activity: close(openCard) } });
    openCard = shown;
  }
  return result;
}

function close(activity) {
  const { channelData } = activity;
  return { ...activity, channelData: { ...channelData, studybot: { ...channelData?.studybot, isClosed: true } } };
}

// Web Chat can show a card disabled, but offers no setting for it: the element it makes takes the property.
const showAttachment = () => next => request => {
  const element = next(request);
  return element && request.activity.channelData?.studybot?.isClosed
    ? { ...element, props: { ...element.props, disabled: true } }
    : element;
};

// Pages of notes link here with words to say: #say=quiz%20me%20on%202.1. The student sends them, or not.
function offerWords() {
  const words = new URLSearchParams(location.hash.slice(1)).get('say');
  if (!words)
    return;

  history.replaceState(null, '', location.pathname);
  store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: words } });
}
