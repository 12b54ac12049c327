// How Web Chat looks. Colours are the custom properties of site.css, so the browser follows a change of the colour scheme by itself.
const look = (() => {
  const font = 'system-ui, sans-serif';

  const styleOptions = {
    accent: 'var(--accent)',
    backgroundColor: 'transparent',
    subtle: 'var(--muted)',
    primaryFont: font,
    monospaceFont: 'ui-monospace, monospace',
    fontSizeSmall: '0.8125rem',
    paddingRegular: 12,

    bubbleBackground: 'var(--surface)',
    bubbleTextColor: 'var(--ink)',
    bubbleBorderColor: 'var(--line)',
    bubbleBorderRadius: 14,
    bubbleMaxWidth: 640,
    bubbleMinWidth: 48,
    bubbleFromUserBackground: 'var(--mine)',
    bubbleFromUserTextColor: 'var(--mine-ink)',
    bubbleFromUserBorderColor: 'var(--mine)',
    bubbleFromUserBorderRadius: 14,
    timestampColor: 'var(--muted)',
    groupTimestamp: 300_000,
    // What was right or wrong is read before the next question: a page of new messages stays at its beginning.
    autoScrollSnapOnPage: true,
    markdownRenderHTML: false,

    hideUploadButton: true,
    sendBoxBackground: 'var(--surface)',
    sendBoxTextColor: 'var(--ink)',
    sendBoxPlaceholderColor: 'var(--muted)',
    sendBoxDisabledTextColor: 'var(--muted)',
    sendBoxBorderTop: 'none',
    sendBoxHeight: 52,
    sendBoxTextWrap: true,
    sendBoxButtonColor: 'var(--accent)',
    sendBoxButtonColorOnDisabled: 'var(--muted)',
    sendBoxButtonShadeColorOnActive: 'var(--accent-soft)',
    sendBoxButtonShadeColorOnDisabled: 'transparent',
    sendBoxButtonShadeColorOnHover: 'var(--accent-soft)',
    sendBoxButtonShadeBorderRadius: 10,
    sendBoxButtonShadeInset: 6,
    sendBoxButtonKeyboardFocusIndicatorBorderColor: 'var(--accent)',
    sendBoxButtonKeyboardFocusIndicatorBorderRadius: 10,
    sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,

    suggestedActionLayout: 'flow',
    suggestedActionsFlowMaxHeight: 240,
    suggestedActionHeight: 44,
    suggestedActionBorderRadius: 22,
    suggestedActionBorderWidth: 1,
    suggestedActionBorderColor: 'var(--accent)',
    suggestedActionBackgroundColor: 'var(--surface)',
    suggestedActionTextColor: 'var(--accent)',
    suggestedActionBackgroundColorOnHover: 'var(--accent-soft)',
    suggestedActionBackgroundColorOnActive: 'var(--accent-soft)',
    suggestedActionBackgroundColorOnDisabled: 'var(--surface)',
    suggestedActionTextColorOnDisabled: 'var(--muted)',
    suggestedActionBorderColorOnDisabled: 'var(--line)',
    suggestedActionKeyboardFocusIndicatorBorderColor: 'var(--accent)',
    suggestedActionKeyboardFocusIndicatorBorderRadius: 18,
    suggestedActionKeyboardFocusIndicatorBorderStyle: 'solid',
    suggestedActionKeyboardFocusIndicatorBorderWidth: 2,
    suggestedActionsVisualKeyboardIndicatorColor: 'var(--accent)',

    transcriptActivityVisualKeyboardIndicatorColor: 'var(--accent)',
    transcriptVisualKeyboardIndicatorColor: 'var(--accent)',
    transcriptOverlayButtonBackground: 'var(--mine)',
    transcriptOverlayButtonBackgroundOnHover: 'var(--mine)',
    transcriptOverlayButtonBackgroundOnFocus: 'var(--mine)',
    transcriptOverlayButtonColor: 'var(--mine-ink)',
    transcriptTerminatorBackgroundColor: 'var(--mine)',
    transcriptTerminatorColor: 'var(--mine-ink)',

    // The line above the conversation says how the connection is.
    hideToaster: true,
    failedConnectivity: 'var(--bad)',
    notificationText: 'var(--muted)',
  };

  const colours = {
    default: { default: 'var(--ink)', subtle: 'var(--muted)' },
    accent: { default: 'var(--accent)', subtle: 'var(--accent)' },
    attention: { default: 'var(--bad)', subtle: 'var(--bad)' },
    good: { default: 'var(--good)', subtle: 'var(--good)' },
    warning: { default: 'var(--warn)', subtle: 'var(--warn)' },
  };

  const adaptiveCardsHostConfig = {
    supportsInteractivity: true,
    fontFamily: font,
    fontSizes: { small: 13, default: 16, medium: 17, large: 19, extraLarge: 22 },
    containerStyles: {
      default: { foregroundColors: colours },
      emphasis: { backgroundColor: 'var(--accent-soft)', foregroundColors: colours },
    },
    spacing: { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 14 },
    separator: { lineThickness: 1, lineColor: 'var(--line)' },
    actions: { actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8, maxActions: 100, spacing: 'default' },
    adaptiveCard: { allowCustomStyle: false },
    textBlock: { headingLevel: 2 },
  };

  return { styleOptions, adaptiveCardsHostConfig };
})();
