// The chat page: asks its own server for a token, starts Web Chat with it, and says in words how the connection is.
const cardType = 'application/vnd.microsoft.card.adaptive';
const connection = { expiredToken: 3, failedToConnect: 4 };

// Web Chat would try again by itself after 3 to 35 seconds, with its old token, and say nothing meanwhile. So the page does it: sooner, with a
// fresh token, and in words.
const firstPause = 4_000;
const longestPause = 30_000;
const patience = 20_000;

const statusLine = document.getElementById('status');
const statusText = document.getElementById('status-text');
const statusButton = document.getElementById('status-button');

// A card that is another object is drawn anew, and loses what was ticked.
const unlabelledCards = new WeakMap();

let store;
let directLine;
let openCard;
let timer;
let attempt = 0;
let pauses = 0;
let refusals = 0;

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
  if (pauses === 0)
    say('Connecting…');

  const pass = await fetchPass();
  if (mine !== attempt)
    return;
  if (!pass)
    return pause('StudyBot does not answer. Trying again…');

  const line = WebChat.createDirectLine({
    domain: '/v3/directline',
    token: pass.token,
    // A conversation that was refused twice is gone for good; a new one begins below what is on the page.
    conversationId: refusals < 2 ? pass.conversationId : undefined,
  });
  watch(line);
  directLine?.end();
  directLine = line;
  timer = setTimeout(connect, patience);
  WebChat.renderWebChat({
    directLine,
    store,
    ...look,
    attachmentMiddleware: showAttachment,
    locale: 'en-US',
    overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: 'Ask a question, or say “quiz”' },
  }, document.getElementById('webchat'));
}

async function fetchPass() {
  try {
    // Declared as JSON, so that no form of a foreign page could have sent it.
    const response = await fetch('/chat/token', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

function watch(line) {
  // Web Chat keeps the state of its socket to itself, so the page looks at the socket.
  line.services.WebSocket = class extends WebSocket {
    constructor(url) {
      super(url);
      this.addEventListener('open', () => line === directLine && succeed());
      this.addEventListener('close', () => line === directLine && pause('Connection lost. Trying again…'));
    }
  };
  line.connectionStatus$.subscribe(status => {
    if (line !== directLine || (status !== connection.expiredToken && status !== connection.failedToConnect))
      return;
    refusals++;
    pause('StudyBot does not answer. Trying again…');
  });
}

function succeed() {
  clearTimeout(timer);
  pauses = refusals = 0;
  statusLine.hidden = true;
}

function pause(text) {
  say(text, 'Try now', connect);
  clearTimeout(timer);
  // Spread out: everybody in a course loses the same server at the same moment.
  timer = setTimeout(connect, Math.min(longestPause, firstPause * 2 ** pauses++) * (0.5 + Math.random()));
}

function say(text, deed, act) {
  statusText.textContent = text;
  statusButton.textContent = deed ?? '';
  statusButton.hidden = !deed;
  statusButton.onclick = act ? () => act() : null;
  statusLine.hidden = false;
}

function receive(action, next, dispatch) {
  const pass = activity => ({ ...action, payload: { ...action.payload, activity } });
  const activity = prepare(action.payload.activity);
  const result = next(pass(activity));

  // A question is asked last: whatever the bot says after a card, the card is done with.
  if (activity.type === 'message' && activity.from?.role === 'bot' && !activity.channelData?.studybot?.isClosed) {
    if (openCard && openCard.id !== activity.id)
      dispatch(pass(close(openCard)));
    openCard = hasCard(activity) ? activity : undefined;
  }
  return result;
}

function prepare(activity) {
  // A card says all that its message says, and offers all that can be tapped, so the question and its options are shown once.
  if (hasCard(activity) && activity.channelData?.studybot?.cardSaysAll)
    return { ...activity, text: '', suggestedActions: undefined };

  // Web Chat takes a link without a host for a footnote, which opens nothing.
  return activity.from?.role === 'bot' && activity.text
    ? { ...activity, text: activity.text.replaceAll('](/', `](${location.origin}/`) }
    : activity;
}

function hasCard(activity) {
  return activity.attachments?.some(({ contentType }) => contentType === cardType);
}

function close(activity) {
  const { channelData } = activity;
  return { ...activity, channelData: { ...channelData, studybot: { ...channelData?.studybot, isClosed: true } } };
}

function showAttachment() {
  return next => ({ activity, attachment, ...rest }) => {
    const element = next({ activity, attachment: attachment.contentType === cardType ? unlabelled(attachment) : attachment, ...rest });

    // Web Chat can show a card disabled, but offers no setting for it: the element it makes takes the property.
    return element && activity.channelData?.studybot?.isClosed
      ? { ...element, props: { ...element.props, disabled: true } }
      : element;
  };
}

// What a card has to speak is announced when it comes in. As its label too, it would make a landmark of every question, and two of the same name
// of a question that is shown again.
function unlabelled(card) {
  if (!unlabelledCards.has(card))
    unlabelledCards.set(card, { ...card, content: { ...card.content, speak: undefined } });
  return unlabelledCards.get(card);
}

// Pages of notes link here with words to say: #say=quiz%20me%20on%202.1. The student sends them, or not.
function offerWords() {
  const words = new URLSearchParams(location.hash.slice(1)).get('say');
  if (!words)
    return;

  history.replaceState(null, '', location.pathname);
  store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: words } });
}
