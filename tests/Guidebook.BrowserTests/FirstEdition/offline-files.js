self.offlineFiles = {"version":"3f0c6a1d97b2e845","paths":["index.html","pages/privacy.html"]};
